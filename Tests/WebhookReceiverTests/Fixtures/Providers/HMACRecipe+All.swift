#if Receiver
import WebhookReceiver

extension HMACRecipe {
    /// The providers without a named format.
    static let all: [HMACRecipe] = [
        HMACRecipe(
            provider: "Adyen platform", header: "HmacSignature", encoding: .base64,
            secretEncoding: .hex),
        HMACRecipe(
            provider: "Airtable", header: "X-Airtable-Content-MAC", prefix: "hmac-sha256=",
            secretEncoding: .base64),
        HMACRecipe(provider: "Asana", header: "X-Hook-Signature"),
        HMACRecipe(provider: "Bitbucket", header: "X-Hub-Signature", prefix: "sha256="),
        HMACRecipe(provider: "Cal.com", header: "X-Cal-Signature-256"),
        HMACRecipe(provider: "Checkout.com", header: "Cko-Signature"),
        HMACRecipe(
            provider: "CircleCI", header: "circleci-signature", prefix: "v1=", separator: ","),
        HMACRecipe(provider: "Coinbase Commerce", header: "X-CC-Webhook-Signature"),
        HMACRecipe(
            provider: "Customer.io", header: "X-CIO-Signature", template: "v0:{timestamp}:{body}",
            timestampHeader: "X-CIO-Timestamp"),
        HMACRecipe(provider: "Dropbox", header: "X-Dropbox-Signature"),
        HMACRecipe(provider: "EasyPost", header: "X-Hmac-Signature", prefix: "hmac-sha256-hex="),
        HMACRecipe(provider: "GoCardless", header: "Webhook-Signature"),
        HMACRecipe(
            provider: "Heroku", header: "Heroku-Webhook-Hmac-SHA256", encoding: .base64),
        HMACRecipe(
            provider: "Intercom", header: "X-Hub-Signature", prefix: "sha1=", algorithm: .sha1),
        HMACRecipe(provider: "Jira", header: "X-Hub-Signature", prefix: "sha256="),
        HMACRecipe(provider: "Klarna", header: "Klarna-Signature"),
        HMACRecipe(provider: "Lemon Squeezy", header: "X-Signature"),
        HMACRecipe(provider: "Linear", header: "Linear-Signature"),
        HMACRecipe(provider: "Meta, WhatsApp", header: "X-Hub-Signature-256", prefix: "sha256="),
        HMACRecipe(provider: "Notion", header: "X-Notion-Signature", prefix: "sha256="),
        HMACRecipe(
            provider: "PagerDuty", header: "X-PagerDuty-Signature", prefix: "v1=", separator: ","),
        HMACRecipe(provider: "Paystack", header: "x-paystack-signature", algorithm: .sha512),
        HMACRecipe(provider: "Pusher", header: "X-Pusher-Signature"),
        HMACRecipe(provider: "QuickBooks", header: "intuit-signature", encoding: .base64),
        HMACRecipe(provider: "Razorpay", header: "X-Razorpay-Signature"),
        HMACRecipe(provider: "Segment", header: "x-signature", algorithm: .sha1),
        HMACRecipe(provider: "Sentry", header: "Sentry-Hook-Signature"),
        HMACRecipe(
            provider: "Terraform Cloud", header: "X-TFE-Notification-Signature",
            algorithm: .sha512),
        HMACRecipe(
            provider: "Trello", header: "X-Trello-Webhook", encoding: .base64, algorithm: .sha1,
            template: "{body}{url}"),
        HMACRecipe(
            provider: "Typeform", header: "Typeform-Signature", prefix: "sha256=",
            encoding: .base64),
        HMACRecipe(provider: "Vercel", header: "x-vercel-signature", algorithm: .sha1),
        HMACRecipe(
            provider: "Webflow", header: "x-webflow-signature", template: "{timestamp}:{body}",
            timestampHeader: "x-webflow-timestamp", timestamp: "1700000000000"),
        HMACRecipe(
            provider: "WooCommerce", header: "X-WC-Webhook-Signature", encoding: .base64),
        HMACRecipe(
            provider: "X", header: "x-twitter-webhooks-signature", prefix: "sha256=",
            encoding: .base64),
        HMACRecipe(
            provider: "X, apps with OAuth 2.0", header: "X-Twitter-Webhooks-Signature-OAuth2",
            prefix: "sha256=", encoding: .base64),
        HMACRecipe(provider: "Xero", header: "x-xero-signature", encoding: .base64),
        HMACRecipe(
            provider: "Zoom", header: "x-zm-signature", prefix: "v0=",
            template: "v0:{timestamp}:{body}", timestampHeader: "x-zm-request-timestamp"),
    ]
}
#endif
