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
      de: [
        'Anmelden', 'Registrieren', 'Einloggen', 'Abmelden', 'Mein Konto', 'Warenkorb', 'Login', 'Konto', 'Passwort',
        'Benutzername', 'Merkzettel', 'Konto erstellen', 'Neues Konto erstellen',
      ],
      fr: [
        'Se connecter', 'Connexion', 'Mon compte', 'Panier', 'Inscription', 'Identifiant', 'Mot de passe',
        'Créer un compte',
      ],
      es: [
        'Iniciar sesión', 'Ingresar', 'Mi cuenta', 'Carrito', 'Acceder', 'Entrar', 'Registrarse', 'Inicia sesión',
        'Cerrar sesión', 'Crear cuenta', 'Crear una cuenta',
      ],
      pt: ['Entrar', 'Cadastre-se', 'Minha conta', 'Carrinho', 'Login', 'Sair', 'Iniciar sessão', 'Criar conta'],
      it: ['Accedi', 'Registrati', 'Carrello', 'Il mio account', 'Entra', 'Esci', 'Crea un account'],
      nl: ['Inloggen', 'Registreren', 'Winkelwagen', 'Mijn account', 'Uitloggen', 'Account aanmaken'],
      pl: [
        'Zaloguj', 'Zaloguj się', 'Rejestracja', 'Koszyk', 'Moje konto', 'Zarejestruj się', 'Wyloguj', 'Załóż konto',
        'Utwórz konto',
      ],
      ru: ['Войти', 'Вход', 'Регистрация', 'Корзина', 'Личный кабинет', 'Выйти', 'Создать аккаунт'],
      zh: ['登录', '登入', '注册', '註冊', '购物车', '購物車', '我的账户', '会员中心', '退出'],
      ja: ['ログイン', '新規登録', '会員登録', 'カート', 'マイページ', 'ログアウト', 'アカウントを作成'],
      ko: ['로그인', '회원가입', '장바구니', '마이페이지', '로그아웃'],
      id: ['Masuk', 'Daftar', 'Keranjang', 'Akun saya', 'Keluar', 'Buat akun'],
      tr: ['Giriş yap', 'Üye ol', 'Kayıt ol', 'Sepet', 'Sepetim', 'Hesabım', 'Giriş', 'Çıkış', 'Hesap oluştur'],
      ar: ['تسجيل الدخول', 'تسجيل', 'حسابي', 'عربة التسوق', 'دخول', 'إنشاء حساب'],
      hi: ['लॉगिन करें', 'लॉगिन', 'साइन इन', 'रजिस्टर', 'मेरा खाता', 'लॉग इन', 'खाता बनाएं'],
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
