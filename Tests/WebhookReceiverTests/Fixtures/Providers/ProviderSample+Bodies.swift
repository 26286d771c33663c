#if Receiver
import Foundation
import WebhookEvents
import WebhookReceiver

extension ProviderSample {
    /// Providers that sign some values of the body.
    static func bodies() throws -> [ProviderSample] { [try mailgun(), try adyen()] }

    private static func mailgun() throws -> ProviderSample {
        let key = "key-3ax6xnjp29jd6fds4gc373sgvjxteol0"
        let (time, token) = ("1700000000", "e0b5477167110d68991efc6b9f89f0a11066af27834600e123")
        let code = Recipe.hex(
            Recipe.hmacSHA256(Recipe.bytes(key), Recipe.bytes(time), Recipe.bytes(token)))
        return ProviderSample(
            provider: "Mailgun", scheme: try .mailgun(signingKeys: [key]), fields: [],
            isBodySigned: false, protectsBody: false, protectedTexts: [time, token, code],
            body: { number in
                Recipe.bytes(
                    #"{"signature": {"timestamp": "\#(time)", "token": "\#(token)", "signature": "#
                        + #""\#(code)"}, "event-data": {"event": "opened", "id": "\#(number)"}}"#)
            }
        ) { WebhookRequest(headers: [], body: $0) }
    }

    /// The example of Adyen's documentation and of its libraries.
    private static func adyen() throws -> ProviderSample {
        let key = "44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056"
        let code = "coqCmt/IZ4E3CzPvMY8zTjQVL5hYJUiBRg8UU+iCWo0="
        let fields = [
            "7914073381342284", "TestMerchant", "TestPayment-1407325143704", "1130", "EUR",
            "AUTHORISATION", #""true""#,
        ]
        return ProviderSample(
            provider: "Adyen payments", scheme: try .adyen(hmacKeys: [key]), fields: [],
            isBodySigned: false, signsTime: false, protectsBody: false,
            protectedTexts: fields + [code],
            body: { number in
                Recipe.bytes(
                    #"{"live": "false", "notificationItems": [{"NotificationRequestItem": {"#
                        + #""additionalData": {"hmacSignature": "\#(code)"}, "#
                        + #""amount": {"value": \#(fields[3]), "currency": "\#(fields[4])"}, "#
                        + #""pspReference": "\#(fields[0])", "eventCode": "\#(fields[5])", "#
                        + #""merchantAccountCode": "\#(fields[1])", "originalReference": "", "#
                        + #""merchantReference": "\#(fields[2])", "reason": "\#(number)", "#
                        + #""success": \#(fields[6])}}]}"#)
            }
        ) { WebhookRequest(headers: [], body: $0) }
    }
}
#endif
