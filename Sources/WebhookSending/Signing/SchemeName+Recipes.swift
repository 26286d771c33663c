#if Receiver
import WebhookReceiver

// The formats that `WebhookReceiver` has no name for, as its `providers.md` lists them.

extension SchemeName {
    static let recipes: [SchemeName] = [
        format("adyen-platform", "Adyen platform") { _ in
            try HMACFormat(
                secretEncoding: .hex, signatureHeader: "HmacSignature", encoding: .base64)
        },
        format("airtable", "Airtable") { _ in
            try HMACFormat(
                secretEncoding: .base64, signatureHeader: "X-Airtable-Content-MAC",
                prefix: "hmac-sha256=")
        },
        format("asana", "Asana") { _ in try HMACFormat(signatureHeader: "X-Hook-Signature") },
        format("bitbucket", "Bitbucket") { _ in
            try HMACFormat(signatureHeader: "X-Hub-Signature", prefix: "sha256=")
        },
        format("cal.com", "Cal.com") { _ in
            try HMACFormat(signatureHeader: "X-Cal-Signature-256")
        },
        format("checkout.com", "Checkout.com") { _ in
            try HMACFormat(signatureHeader: "Cko-Signature")
        },
        format("circleci", "CircleCI") { _ in
            try HMACFormat(signatureHeader: "circleci-signature", prefix: "v1=", separator: ",")
        },
        format("coinbase-commerce", "Coinbase Commerce") { _ in
            try HMACFormat(signatureHeader: "X-CC-Webhook-Signature")
        },
        format("customer.io", "Customer.io") { _ in
            try HMACFormat(
                signatureHeader: "X-CIO-Signature",
                content: SignedContent(template: "v0:{timestamp}:{body}"),
                timestampHeader: "X-CIO-Timestamp")
        },
        format("dropbox", "Dropbox") { _ in
            try HMACFormat(signatureHeader: "X-Dropbox-Signature")
        },
        format("easypost", "EasyPost") { _ in
            try HMACFormat(signatureHeader: "X-Hmac-Signature", prefix: "hmac-sha256-hex=")
        },
        format("gocardless", "GoCardless") { _ in
            try HMACFormat(signatureHeader: "Webhook-Signature")
        },
        format("heroku", "Heroku") { _ in
            try HMACFormat(signatureHeader: "Heroku-Webhook-Hmac-SHA256", encoding: .base64)
        },
        format("intercom", "Intercom") { _ in
            try HMACFormat(algorithm: .sha1, signatureHeader: "X-Hub-Signature", prefix: "sha1=")
        },
        format("jira", "Jira") { _ in
            try HMACFormat(signatureHeader: "X-Hub-Signature", prefix: "sha256=")
        },
        format("klarna", "Klarna") { _ in try HMACFormat(signatureHeader: "Klarna-Signature") },
        format("lemon-squeezy", "Lemon Squeezy") { _ in
            try HMACFormat(signatureHeader: "X-Signature")
        },
        format("linear", "Linear") { _ in try HMACFormat(signatureHeader: "Linear-Signature") },
        format("meta", "Meta, WhatsApp") { _ in
            try HMACFormat(signatureHeader: "X-Hub-Signature-256", prefix: "sha256=")
        },
        format("notion", "Notion") { _ in
            try HMACFormat(signatureHeader: "X-Notion-Signature", prefix: "sha256=")
        },
        format("pagerduty", "PagerDuty") { _ in
            try HMACFormat(signatureHeader: "X-PagerDuty-Signature", prefix: "v1=", separator: ",")
        },
        format("paystack", "Paystack") { _ in
            try HMACFormat(algorithm: .sha512, signatureHeader: "x-paystack-signature")
        },
        format("pusher", "Pusher") { _ in try HMACFormat(signatureHeader: "X-Pusher-Signature") },
        format("quickbooks", "QuickBooks") { _ in
            try HMACFormat(signatureHeader: "intuit-signature", encoding: .base64)
        },
        format("razorpay", "Razorpay") { _ in
            try HMACFormat(signatureHeader: "X-Razorpay-Signature")
        },
        format("segment", "Segment") { _ in
            try HMACFormat(algorithm: .sha1, signatureHeader: "x-signature")
        },
        format("sentry", "Sentry") { _ in
            try HMACFormat(signatureHeader: "Sentry-Hook-Signature")
        },
        format("terraform-cloud", "Terraform Cloud") { _ in
            try HMACFormat(algorithm: .sha512, signatureHeader: "X-TFE-Notification-Signature")
        },
        format("trello", "Trello") { _ in
            try HMACFormat(
                algorithm: .sha1, signatureHeader: "X-Trello-Webhook", encoding: .base64,
                content: SignedContent(template: "{body}{url}"))
        },
        format("typeform", "Typeform") { _ in
            try HMACFormat(
                signatureHeader: "Typeform-Signature", prefix: "sha256=", encoding: .base64)
        },
        format("vercel", "Vercel") { _ in
            try HMACFormat(algorithm: .sha1, signatureHeader: "x-vercel-signature")
        },
        format("webflow", "Webflow") { _ in
            try HMACFormat(
                signatureHeader: "x-webflow-signature",
                content: SignedContent(template: "{timestamp}:{body}"),
                timestampHeader: "x-webflow-timestamp", timestampUnit: .milliseconds)
        },
        format("woocommerce", "WooCommerce") { _ in
            try HMACFormat(signatureHeader: "X-WC-Webhook-Signature", encoding: .base64)
        },
        format("x", "X") { _ in
            try HMACFormat(
                signatureHeader: "x-twitter-webhooks-signature", prefix: "sha256=",
                encoding: .base64)
        },
        format("x-oauth2", "X, apps with OAuth 2.0") { _ in
            try HMACFormat(
                signatureHeader: "X-Twitter-Webhooks-Signature-OAuth2", prefix: "sha256=",
                encoding: .base64)
        },
        format("xero", "Xero") { _ in
            try HMACFormat(signatureHeader: "x-xero-signature", encoding: .base64)
        },
        format("zoom", "Zoom") { _ in
            try HMACFormat(
                signatureHeader: "x-zm-signature", prefix: "v0=",
                content: SignedContent(template: "v0:{timestamp}:{body}"),
                timestampHeader: "x-zm-request-timestamp")
        },
    ]
}
#endif
