#if Receiver
extension ProviderRow {
    /// The sources of the rows of ``HMACRecipe``.
    static let recipeSources: [String: String] = [
        "Adyen platform":
            file(
                "src/main/java/com/adyen/controller/WebhookController.java",
                of: "adyen-examples/adyen-afp-sample", at: "54a723a95c"),
        "Airtable": "https://airtable.com/developers/web/api/webhooks-overview",
        "Asana":
            file(
                "javascript/webhooks-nodejs/index.js",
                of: "Asana/devrel-examples", at: "00d81bb224"),
        "Bitbucket":
            "https://coderabbitai.github.io/bitbucket/interfaces/server.BitbucketServerWebhookHeaders.html, "
            + "which quotes the vendor's page",
        "Cal.com":
            file(
                "packages/features/webhooks/lib/sendPayload.ts",
                of: "calcom/cal.com", at: "008952de0a"),
        "Checkout.com":
            "https://www.checkout.com/docs/developer-resources/webhooks/manage-webhooks/"
            + "set-up-your-webhook-receiver",
        "CircleCI":
            file(
                "jekyll/_cci2/outbound-webhooks.adoc",
                of: "circleci/circleci-docs", at: "4970037cbb"),
        "Coinbase Commerce":
            "https://docs.cdp.coinbase.com/commerce/api-arcitecture/webhooks-security",
        "Customer.io": "https://www.customer.io/docs/api/webhooks/",
        "Dropbox": file("app.py", of: "dropbox/mdwebhook", at: "000643dc94"),
        "EasyPost": file("src/utils/util.js", of: "EasyPost/easypost-node", at: "08e53b4841"),
        "GoCardless":
            file(
                "lib/gocardless_pro/webhook.rb",
                of: "gocardless/gocardless-pro-ruby", at: "0811da3255"),
        "Heroku":
            file(
                "app/controllers/webhooks_controller.rb",
                of: "heroku/webhooks-demo", at: "21ae991ebf"),
        "Intercom":
            "https://developers.intercom.com/intercom-api-reference/v1.0/reference/"
            + "signed-notifications",
        "Jira": "https://developer.atlassian.com/cloud/jira/platform/webhooks/",
        "Klarna":
            "https://docs.klarna.com/acquirer/worldpay-test/recommended-integration/"
            + "webhooks-registration/",
        "Lemon Squeezy":
            file("src/app/api/webhook/route.ts", of: "lmsqueezy/nextjs-billing", at: "0a73f083f6"),
        "Linear":
            file("packages/sdk/src/webhooks/client.ts", of: "linear/linear", at: "039267d472"),
        "Meta, WhatsApp":
            file("src/api/webhooks.ts", of: "WhatsApp/WhatsApp-Nodejs-SDK", at: "06634d5a2e"),
        "Notion": file("src/webhooks.ts", of: "makenotion/notion-sdk-js", at: "0fd75ef8d5"),
        "PagerDuty":
            file("webhookv3/webhookv3.go", of: "PagerDuty/go-pagerduty", at: "142eaffc07"),
        "Paystack":
            file(
                "src/doc/payments/webhooks/verifying-transaction/index.js",
                of: "PaystackOSS/doc-code-snippets", at: "56c397bd82"),
        "Pusher": file("lib/webhook.js", of: "pusher/pusher-http-node", at: "2030ed80be"),
        "QuickBooks":
            file(
                "util/util.js",
                of: "IntuitDeveloper/SampleApp-Webhooks-nodejs", at: "de8c1518c9"),
        "Razorpay": "https://razorpay.com/docs/webhooks/integrations/",
        "Segment":
            file(
                "src/connections/destinations/catalog/webhooks/index.md",
                of: "segmentio/segment-docs", at: "09eee297ac"),
        "Sentry":
            file(
                "docs/organization/integrations/integration-platform/webhooks.mdx",
                of: "getsentry/sentry-docs", at: "2dfbee93f0"),
        "Terraform Cloud":
            file(
                "website/docs/cloud-docs/api-docs/notification-configurations.mdx",
                of: "hashicorp/terraform-docs-common", at: "0fcd6fddd0"),
        "Trello": "https://developer.atlassian.com/cloud/trello/guides/rest-api/webhooks",
        "Typeform": "https://www.typeform.com/developers/webhooks/secure-your-webhooks/",
        "Vercel":
            file(
                "app/webhook/route.ts",
                of: "vercel/example-marketplace-integration", at: "01d0817cbb"),
        "Webflow":
            file("src/wrapper/WebhooksClient.ts", of: "webflow/js-webflow-api", at: "010fff00b4"),
        "WooCommerce":
            file(
                "plugins/woocommerce/includes/class-wc-webhook.php",
                of: "woocommerce/woocommerce", at: "00e1bc4da7"),
        "X, apps with OAuth 2.0": file(
            "x-api/webhooks/introduction.mdx", of: "xdevplatform/docs", at: "08f1925a8a"),
        "X": file("x-api/webhooks/introduction.mdx", of: "xdevplatform/docs", at: "08f1925a8a"),
        "Xero": file("index.php", of: "XeroAPI/xero-php-webhook", at: "943fb36a30"),
        "Zoom": "https://developers.zoom.us/docs/api/webhooks",
    ]

    /// The address of a file of a provider, as it was when the recipe was compared with it.
    static func file(_ path: String, of repository: String, at commit: String) -> String {
        "https://github.com/\(repository)/blob/\(commit)/\(path)"
    }

    /// A library of a provider that `scripts/interop.sh` compares with the scheme, in both directions.
    static func library(_ name: String) -> String {
        "library `\(name)`, compared by `scripts/interop.sh`"
    }
}
#endif
