#if Receiver
import Testing
import WebhookReceiver

@Suite struct Secrets {
    @Test(
        arguments: [
            ([], .none),
            ([""], .empty), (["whsec_"], .empty), (["whpk_"], .empty), ([" \n"], .empty),
            (["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n"], .surroundedBySpace),
            (["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS!"], .notEncoded(.base64)),
            (["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS"], .notEncoded(.base64)),
            (["whsec_c2hvcnQ="], .wrongLength(bytes: 5, expected: 24...64)),
            (
                ["whsec_" + String(repeating: "AAAA", count: 22)],
                .wrongLength(bytes: 66, expected: 24...64)
            ),
            (["whpk_c2hvcnQ="], .wrongLength(bytes: 5, expected: 32...32)),
            (["whsk_c2hvcnQ="], .wrongLength(bytes: 5, expected: 32...64)),
            (
                ["whsk_" + String(repeating: "A", count: 86) + "=="], .inconsistentKeyPair
            ),
            (Array(repeating: Endpoint.secret, count: 17), .tooMany(limit: 16)),
            ([Endpoint.secret, ""], .empty),
        ] as [([String], SecretError)])
    func `A secret that no sender can have is refused`(secrets: [String], error: SecretError) {
        #expect(throws: error) { try StandardWebhooks(secrets: secrets) }
    }

    @Test(arguments: [[], [""], ["  "], ["secret", ""], ["secret\n"]])
    func `No scheme takes an empty secret, or none`(secrets: [String]) {
        #expect(throws: SecretError.self) { try StripeScheme(secrets: secrets) }
        #expect(throws: SecretError.self) { try TwilioScheme(secrets: secrets) }
        for format in [HMACFormat.github, .slack, .shopify, .line, .square(notificationURL: "")] {
            #expect(throws: SecretError.self) { try HMACScheme(format, secrets: secrets) }
        }
    }

    @Test func `An encoded secret must be in its encoding`() throws {
        let format = try HMACFormat(secretEncoding: .hex, signatureHeader: "X-Signature")
        #expect(throws: SecretError.notEncoded(.hex)) { try HMACScheme(format, secrets: ["abc"]) }
        _ = try HMACScheme(format, secrets: ["abcd"])
    }
}
#endif
