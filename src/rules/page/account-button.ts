import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'account-button',
  kind: 'account',
  label: 'Account link',
  why: 'A link or button to the login, the account or the cart.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Log in', 'Login', 'Sign in', 'Register', 'My account', 'Account', 'Profile', 'Sign up', 'Join', 'Cart',
        'Basket', 'Checkout', 'Wishlist', 'Password', 'Username', 'Log in Sign up', 'Sign in Register', 'Logout',
        'Log out', 'Sign out', 'Create an account', 'Create account', 'Create your account',
      ],
      de: ['Anmelden', 'Registrieren', 'Abmelden', 'Warenkorb', 'Login', 'Konto', 'Passwort'],
      fr: ['Se connecter', 'Connexion', 'Inscription', 'Créer un compte'],
      es: ['Iniciar sesión', 'Ingresar', 'Mi cuenta', 'Entrar'],
      pt: ['Entrar', 'Cadastre-se', 'Login'],
      it: ['Accedi', 'Registrati', 'Entra'],
      nl: ['Inloggen'],
      pl: ['Zaloguj', 'Rejestracja'],
      ru: ['Войти', 'Вход', 'Регистрация'],
      zh: ['登录', '注册'],
      ja: ['ログイン', '新規登録', '会員登録'],
      ko: ['로그인', '회원가입'],
      id: ['Masuk', 'Daftar'],
      tr: ['Giriş yap', 'Üye ol', 'Giriş'],
      ar: ['تسجيل الدخول', 'تسجيل', 'دخول'],
      hi: ['लॉगिन करें', 'लॉगिन'],
      uk: ['Увійти', 'Реєстрація'],
      he: ['התחברות', 'הרשמה'],
      vi: ['Đăng nhập', 'Đăng ký'],
    },
  },
  needs: ['control', 'links'],
} satisfies Rule;

export const examples = {
  removes: [
    `<p><a href="/login">Log in</a></p>{prose}`,
    `<ul><li><a href="/login">Anmelden</a></li></ul>{prose}`,
    `<div><button>ログイン</button></div>{prose}`,
  ],
  keeps: [
    '<h2>Register</h2><p>A singer changes it without a sound.</p>',
    '<table><tr><td>Cart</td><td>two wheels</td></tr></table>',
    '<p>Konto</p>',
  ],
} satisfies Examples;
