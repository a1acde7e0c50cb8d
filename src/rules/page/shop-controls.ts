import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'shop-controls',
  kind: 'account',
  label: 'Shop controls',
  why: 'Controls, promises and suggestions that a shop puts around every product.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Free shipping', 'Free shipping on orders…', 'Free shipping for orders…', 'Free shipping over…', 'Free shipping from…',
        'Free returns', 'Free delivery', 'Free delivery on orders…', 'Free returns & free shipping…', 'Returns & exchanges accepted…',
        'People who viewed this item also viewed', 'Customers who viewed this item also viewed',
        'This is what customers who viewed this product bought', 'Customers who bought this item also bought',
        'Customers also bought', 'Customers also viewed', 'Frequently bought together', 'Complete the set', 'Complete the look',
        'Pairs well with', 'Goes well with', 'Added to your cart…', 'Product successfully added to the cart', 'Added to cart',
        'Item added to your cart', 'Get notified by email when this product is in stock', 'Notify me when available',
        'Notify me when this product is available', 'Join waitlist', 'Only # left', 'Only # left in stock', 'Add to list',
        'Add to part list', 'Add to favorites', 'Log in to save to favorites', 'Report this item', 'Report incorrect product info',
        'Shipping calculated at checkout', 'Taxes and shipping calculated at checkout', 'Buy it with', 'Size guide', 'Size chart',
        'Decrease quantity', 'Increase quantity', 'Decrease quantity for…', 'Increase quantity for…', 'Quantity', 'Qty',
        'Select a size', 'Select size', 'Choose an option', 'Choose options', 'Select options', 'Notify me', 'Sold out',
        'Product is unavailable', 'Coming soon', 'Quick view', 'Quick shop', 'Quick add',
        'Write a review', 'Be the first to review…', 'Be the first to write a review', 'Ask a question', 'Unit price',
        'Unit price per', 'Regular price', 'Sale price', 'You save', 'Share this product', 'Pickup available at…',
        'Usually ready in # hours', 'View store information', 'Check availability at other stores', 'Continue shopping',
        'Check out', 'Estimated total', 'Taxes, discounts and shipping calculated at checkout', 'Couldn’t load pickup availability',
        'Tax included. Shipping calculated at checkout', 'Adding product to your cart', 'Secure checkout', 'Add to wish list',
        'Choosing a selection results in a full page refresh', 'Find your size', 'View product', 'Was this review helpful',
        'Show all reviews', 'Recently viewed', 'Recently viewed products', 'Recently viewed items', 'Your recently viewed items…',
        'Related products', 'Similar products', 'Log in to save…', 'Sign in or join', 'Pay in # interest-free installments…', 'Log in now', 'Click here to log in',
        'New arrival', 'Best seller', 'Sponsored', 'Price: low to high', 'Price: high to low', 'Based on # reviews', 'Image unavailable',
        'Products related to this item', 'Full content visible, double tap to read brief content', 'Click to shrink', 'Free #-day returns',
        'Brief content visible, double tap to read full content', 'Read full article', 'More options', 'Limited edition',
      ],
      de: [
        'Kostenloser Versand', 'Kostenloser Versand ab…', 'Versandkostenfrei ab…', 'Kunden kauften auch', 'Wird oft zusammen gekauft',
        'Kunden, die diesen Artikel angesehen haben…', 'Auf die Merkliste', 'Auf den Wunschzettel', 'Größentabelle', 'zzgl. Versandkosten',
        'inkl. MwSt. zzgl. Versandkosten', 'Zum Warenkorb hinzufügen', 'In den Einkaufswagen', 'Benachrichtigen, wenn verfügbar',
      ],
      fr: ['Livraison gratuite', 'Livraison offerte…', 'Ajouter au panier', 'Ils vont bien ensemble', 'Souvent achetés ensemble', 'Guide des tailles'],
      es: ['Envío gratis', 'Envío gratuito…', 'Añadir al carrito', 'Agregar al carrito', 'Guía de tallas'],
      pt: ['Frete grátis', 'Adicionar ao carrinho', 'Comprar agora'],
      it: ['Spedizione gratuita', 'Aggiungi al carrello', 'Guida alle taglie'],
      nl: ['Gratis verzending', 'In winkelwagen', 'Voeg toe aan winkelwagen'],
      pl: ['Darmowa dostawa', 'Dodaj do koszyka', 'Darmowa dostawa od…'],
      ru: ['Бесплатная доставка', 'В корзину', 'Добавить в корзину'],
      tr: ['Ücretsiz kargo', 'Sepete ekle'],
      ja: ['送料無料', 'カートに入れる'],
      ko: ['무료배송', '장바구니 담기', '장바구니'],
      zh: ['加入购物车', '加入購物車', '免运费'],
    },
  },
  maxWords: 14,
  unless: ({ tag }) => /^(?:h1|td|th|dt|dd)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    '<p>🚚 Free shipping for orders over $150</p>{prose}<p>Customers also viewed</p>',
    '{prose}<div>Added to your cart! Complete the set?</div>',
    '<div>Ajouter au panier</div>{prose}<p>送料無料</p>',
    '<div>Sponsored</div>{prose}<p>Based on 12 reviews</p>',
  ],
  keeps: [
    '<p>Shipping free goods was the old smugglers’ joke.</p>',
    '<table><tr><td>Size guide</td><td>12</td></tr></table>',
    '<p>Free returns to the harbour were promised to every emigrant who could not find work in the first year.</p>',
  ],
} satisfies Examples;
