import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'account',
  kind: 'account',
  label: 'Login form',
  why: 'It belongs to the login, the account or the cart.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'login-form', 'loginform', 'login-box', 'login-modal', 'login-popup', 'login-link', 'signin-form',
      'register-form', 'registration-form', 'user-menu', 'account-menu', 'my-account', 'mini-cart', 'minicart',
      'cart-drawer', 'cart-count', 'add-to-wishlist', 'wishlist-button', 'shopping-cart', 'user-nav', 'td-login',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Forgot your password', 'Forgot your password? Get help', 'Forgot password', 'Lost your password',
        'Forgot username', 'Reset your password', 'Recover your password', 'Password recovery',
        'A password will be e-mailed to you', 'Remember me', 'Remember me Not recommended on shared computers',
        'Not recommended on shared computers', 'Welcome! Log into your account', 'Log into your account',
        'Sign in to your account', 'Log in to your account', 'Create a free account', 'Sign in with Google',
        'Sign in with Facebook', 'Sign in with Apple', 'Continue with Google', 'Continue with Facebook',
        'Continue with Apple', 'Log in with Facebook', 'Log in with Google', 'Login with Facebook', 'your username',
        'your password', 'Don’t have an account', 'Don’t have an account? Sign up', 'Don’t have an account? Register',
        'New user? Sign up', 'Add to cart', 'Add to wishlist', 'Add to basket', 'Add to bag', 'Your cart is empty',
        'Your cart is currently empty', 'View cart', 'Proceed to checkout', 'Log in / Register', 'Login / Register',
        'Sign in / Join', 'Sign in or register', 'Log in or sign up', 'Log in or register', 'You are not logged in',
      ],
      de: [
        'Passwort vergessen', 'Angemeldet bleiben', 'Jetzt registrieren', 'Noch kein Konto',
        'Noch kein Konto? Registrieren', 'Noch nicht registriert', 'Mit Google anmelden', 'Mit Facebook anmelden',
        'In den Warenkorb', 'In den Warenkorb legen', 'Zum Warenkorb', 'Zur Kasse', 'Ihr Warenkorb ist leer',
        'Auf die Wunschliste', 'Anmelden oder registrieren', 'Login / Registrieren',
      ],
      fr: [
        'Mot de passe oublié', 'Se souvenir de moi', 'Rester connecté', 'Pas encore de compte', 'Ajouter au panier',
        'Voir le panier', 'Votre panier est vide', 'Se connecter avec Google', 'Connexion / Inscription',
        'S’identifier',
      ],
      es: [
        '¿Olvidaste tu contraseña?', '¿Ha olvidado su contraseña?', '¿Olvidó su contraseña?', 'Olvidé mi contraseña',
        'Recuérdame', '¿No tienes cuenta?', '¿No tienes cuenta? Regístrate', 'Añadir al carrito', 'Agregar al carrito',
        'Tu carrito está vacío', 'Inicia sesión con Google',
      ],
      pt: [
        'Esqueceu sua senha?', 'Esqueci minha senha', 'Lembrar-me', 'Não tem uma conta?', 'Não tem conta? Cadastre-se',
        'Adicionar ao carrinho', 'Seu carrinho está vazio', 'Entrar com Google',
      ],
      it: [
        'Password dimenticata', 'Hai dimenticato la password?', 'Ricordami', 'Aggiungi al carrello',
        'Il tuo carrello è vuoto', 'Non hai un account?', 'Accedi con Google',
      ],
      nl: [
        'Wachtwoord vergeten', 'Onthoud mij', 'Nog geen account?', 'In winkelwagen', 'Toevoegen aan winkelwagen',
        'Je winkelwagen is leeg',
      ],
      pl: [
        'Nie pamiętasz hasła?', 'Zapomniałeś hasła?', 'Zapamiętaj mnie', 'Nie masz konta?',
        'Nie masz konta? Zarejestruj się', 'Dodaj do koszyka', 'Twój koszyk jest pusty', 'Zaloguj się przez Google',
      ],
      ru: [
        'Забыли пароль?', 'Запомнить меня', 'Нет аккаунта?', 'Нет аккаунта? Зарегистрируйтесь', 'Добавить в корзину',
        'В корзину', 'Ваша корзина пуста', 'Войти через Google', 'Вход / Регистрация', 'Войти или зарегистрироваться',
      ],
      zh: [
        '登录/注册', '登录 / 注册', '登录 | 注册', '密码登录', '忘记密码', '忘記密碼', '还没有账号?', '立即注册', '立即登录', '记住我', '加入购物车', '加入購物車',
        '扫码登录', '手机登录', '您还没有登录', '登入/註冊', '註冊/登入',
      ],
      ja: [
        'パスワードを忘れた方', 'パスワードをお忘れですか?', 'パスワードをお忘れの方', 'パスワードをお忘れの方はこちら', 'ログイン・新規登録', 'ログイン/新規登録', 'ログイン・会員登録',
        'ログイン状態を保持する', 'カートに入れる', 'カートに追加', 'お気に入りに追加', 'アカウントをお持ちでない方',
      ],
      ko: [
        '로그인/회원가입', '로그인 / 회원가입', '로그인 회원가입', '비밀번호 찾기', '아이디/비밀번호 찾기', '아이디 찾기', '비밀번호를 잊으셨나요?', '로그인 상태 유지',
        '장바구니 담기', '장바구니에 담기', '아이디 저장', '회원가입 로그인',
      ],
      id: [
        'Lupa kata sandi?', 'Lupa password?', 'Belum punya akun?', 'Belum punya akun? Daftar', 'Tambah ke keranjang',
        'Tambahkan ke keranjang', 'Ingat saya', 'Masuk/Daftar', 'Masuk dengan Google',
      ],
      tr: [
        'Şifremi unuttum', 'Parolamı unuttum', 'Beni hatırla', 'Hesabın yok mu?', 'Sepete ekle', 'Üye ol / Giriş yap',
        'Giriş yap / Üye ol', 'Sepetiniz boş', 'Google ile giriş yap',
      ],
      ar: [
        'نسيت كلمة المرور؟', 'هل نسيت كلمة المرور؟', 'هل نسيت كلمة السر؟', 'تذكرني', 'ليس لديك حساب؟', 'أضف إلى السلة',
        'إضافة إلى السلة', 'تسجيل الدخول / التسجيل',
      ],
      hi: ['पासवर्ड भूल गए?', 'कार्ट में जोड़ें', 'मुझे याद रखें', 'लॉगिन / रजिस्टर'],
    },
    patterns: [
      /^(?:(?:log ?in|sign ?in|register|sign ?up|subscribe|my account|join|account|search|menu|e-paper|anmelden|registrieren|abo|suche)(?:$|[ ,|/·•-]{1,3})){3,8}$/,
    ],
  },
  maxWords: 16,
  unless: ({ tag }) => /^(?:td|th)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    `<p>Forgot your password?</p><p>A password will be e-mailed to you.</p>{prose}`,
    `<div class="login-form"><p>Ada's harbour pass</p></div>{prose}`,
    `<p>Passwort vergessen?</p>{prose}<p>In den Warenkorb</p>`,
    `<p>登录/注册</p>{prose}<p>로그인/회원가입</p>`,
  ],
  keeps: [
    '<h2>Passwords that nobody forgot</h2><p>Create an account of the day before it ends, the monk advised.</p>',
    '<p>Add to cart and horse the price of oats, and the farm was poor.</p>',
    '<p>Register early</p>',
  ],
} satisfies Examples;
