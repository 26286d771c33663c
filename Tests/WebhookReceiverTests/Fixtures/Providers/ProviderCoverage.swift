#if Receiver
/// The providers that the project was asked to receive, with the rows of the table that receive them.
enum ProviderCoverage {
    /// Those that are received in full, by the name of their row.
    static let full: [String] = sameName + otherNames.map(\.row)

    private static let sameName = [
        "Standard Webhooks", "Stripe", "GitHub", "Shopify", "Square", "LINE", "Meta, WhatsApp",
        "Zoom", "X", "Okta", "Dropbox", "Microsoft Graph", "Azure Event Grid", "Discord", "PayPal",
        "Amazon SNS", "Google Pub/Sub", "Apple App Store", "Plaid", "Adyen payments",
        "Adyen platform", "SendGrid", "Mailgun", "Mandrill", "Mailchimp", "Paddle", "HubSpot",
        "Intercom", "Zendesk", "Linear", "Notion", "GitLab", "Bitbucket", "Jira", "Xero", "Mux",
        "DocuSign", "Typeform", "Calendly", "Coinbase Commerce", "Razorpay", "Klarna", "Wise",
        "Checkout.com", "Recurly", "Telegram", "Twitch", "Asana", "Trello", "Box", "PagerDuty",
        "CircleCI", "Vercel", "Sentry", "Heroku", "Airtable", "Customer.io", "GoCardless",
        "WooCommerce", "Paystack", "Lemon Squeezy", "QuickBooks", "Webflow", "Terraform Cloud",
        "Pusher", "Cal.com", "EasyPost", "Segment", "monday.com",
    ]

    private static let otherNames: [(provider: String, row: String)] = [
        ("Svix (Clerk, Resend, …)", "Svix"),
        ("Slack Events API", "Slack"),
        ("Slack commands and interactivity", "Slack commands"),
        ("Twilio messaging and voice", "Twilio forms"),
        ("Twilio JSON", "Twilio"),
        ("CloudEvents with OPTIONS", "Azure Event Grid"),
        ("Mollie, next-gen", "Mollie"),
        ("Chargebee", "Basic"),
        ("Postmark", "Basic"),
        ("Vonage, MessageBird", "Vonage"),
    ]

    /// The others, with what is missing.
    static let partial: [(provider: String, received: String, missing: String)] = [
        (
            "Braintree", "the signature is verified, and the form decoded",
            "the payload is XML, which the handler reads"
        ),
        (
            "Mollie, classic", "the form with an identifier is decoded (`.unsigned`)",
            "nothing is signed: ask the API for the payment"
        ),
        (
            "TLS client certificates", "deliveries (`.unsigned`)",
            "the TLS of the server checks the certificate, which the receiver does not see"
        ),
        (
            "Salesforce outbound messages", "–",
            "bodies and answers are XML (SOAP); nothing is signed"
        ),
    ]

    static var section: String {
        let count = full.count + partial.count
        let rows = partial.map { "| \($0.provider) | \($0.received) | \($0.missing) |\n" }
        return """

            ## Coverage

            Of \(count) providers that were asked for, \(full.count) are received in full: authenticated, decoded, with the handshake
            and the answer that they expect. The others:

            | provider | received | missing |
            |---|---|---|
            \(rows.joined())
            """
    }
}
#endif
