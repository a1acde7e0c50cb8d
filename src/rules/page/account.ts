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
        'Reset your password', 'Recover your password', 'Password recovery', 'A password will be e-mailed to you',
        'Remember me', 'Remember me Not recommended on shared computers', 'Not recommended on shared computers',
        'Welcome! Log into your account', 'Log into your account', 'Create a free account', 'Sign in with Facebook',
        'Continue with Google', 'Continue with Facebook', 'Log in with Facebook', 'your username', 'your password',
        'Don’t have an account', 'Don’t have an account? Sign up', 'Don’t have an account? Register',
        'New user? Sign up', 'Add to cart', 'Add to wishlist', 'Add to basket', 'Add to bag', 'Your cart is empty',
        'Your cart is currently empty', 'View cart', 'Proceed to checkout', 'Log in / Register', 'Login / Register',
        'Sign in / Join', 'Sign in or register', 'Log in or sign up', 'Log in or register', 'You are not logged in',
        'Access to this page requires authorization…', 'Keep me signed in', 'Sign in with a different account', 'Account created',
        'Password reset submitted', 'Login attempts exceeded', 'You’ve exceeded the allowed number of login attempts…',
        'See below for password requirements', 'Continue as guest', 'Guest checkout', 'Enter your email to sign in or sign up',
        'Create a new password to access your account', 'Not sure if you have an account?…', 'Sign in / Join now',
        'Please click the submit button to receive an email…', 'Existing user? Sign in', 'Already have an account? Sign in here',
        'Sign up for a new account in our community. It’s easy', 'Register a new account',
      ],
      de: ['Passwort vergessen', 'In den Warenkorb'],
      it: ['Non hai un account?'],
      zh: ['登录/注册', '密码登录', '立即注册'],
      ko: ['로그인/회원가입'],
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
    `<p>Access to this page requires authorization. You can try signing in or changing directories.</p>{prose}`,
    `<p>Passwort vergessen?</p>{prose}<p>In den Warenkorb</p>`,
    `<p>登录/注册</p>{prose}<p>로그인/회원가입</p>`,
  ],
  keeps: [
    '<h2>Passwords that nobody forgot</h2><p>Create an account of the day before it ends, the monk advised.</p>',
    '<p>Add to cart and horse the price of oats, and the farm was poor.</p>',
    '<p>Register early</p>',
  ],
} satisfies Examples;
