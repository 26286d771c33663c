#if Certificates
import CheckoutEvents
import Foundation
import TestSupport
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct AmazonSNSSchemeTests {
    private let sample: SNSSample

    init() throws {
        sample = try SNSSample()
    }

    @Test("Notifications of both versions are accepted, with and without a subject")
    func accepted() async throws {
        let scheme = try sample.scheme()
        for changes in [[:], ["Subject": "s"], ["Message": "two\nlines\nTopicArn\nx"]] {
            for version in ["1", "2"] {
                let delivery = try await scheme.verify(sample.request(changes, version: version))
                #expect(delivery.id == "m-1")
                #expect(delivery.time == nil && !delivery.isBodySigned)
            }
        }
        for version in ["", "0", "3", "1.0"] {
            await #expect(throws: SignatureError.self) {
                try await scheme.verify(sample.request(version: version))
            }
        }
    }

    @Test("A topic of someone else is refused before its certificate is fetched")
    func topics() async throws {
        let scheme = try sample.scheme { _ in
            Issue.record("a certificate was fetched")
            return []
        }
        await #expect(throws: SignatureError.unknownSender) {
            try await scheme.verify(
                sample.request(["TopicArn": "arn:aws:sns:us-west-2:666:MyTopic"]))
        }
    }

    @Test(
        "A certificate is never fetched from another host",
        arguments: [
            "http://sns.us-west-2.amazonaws.com/a.pem",
            "https://sns.us-west-2.amazonaws.com.evil.example/a.pem",
            "https://evil.example/sns.us-west-2.amazonaws.com/a.pem",
            "https://sns.us-west-2.amazonaws.com@evil.example/a.pem",
            "https://sns.us-west-2.amazonaws.com:8443/a.pem", "https://sns.amazonaws.com/a.pem",
            "https://mybucket.s3.us-west-2.amazonaws.com/a.pem", "https://sns..amazonaws.com/a.pem",
            "https://sns.a.b.amazonaws.com/a.pem",
            "https://evil.example\\.sns.us-west-2.amazonaws.com/",
            "sns.us-west-2.amazonaws.com/a.pem", "",
        ])
    func hosts(address: String) async throws {
        let scheme = try sample.scheme { _ in
            Issue.record("a certificate was fetched")
            return []
        }
        await #expect(throws: SignatureError.self) {
            try await scheme.verify(sample.request(address: address))
        }
    }

    @Test("A certificate of another authority or name, or out of its time, is refused")
    func certificates() async throws {
        let other = try TestAuthority("other")
        let forged = try TestAuthority.pem(
            other.leaf("sns.amazonaws.com", sample.signer.publicKey), other.intermediate)
        let early = TestAuthority.validity.lowerBound...ProviderSample.time - 1
        let schemes = [
            try sample.scheme { _ in Recipe.bytes(forged) },
            try sample.scheme(name: "evil.example"), try sample.scheme(validity: early),
        ]
        for scheme in schemes {
            await #expect(throws: SignatureError.certificateNotTrusted) {
                try await scheme.verify(sample.request())
            }
        }
    }

    @Test("The sender is asked to retry when the certificate cannot be fetched")
    func unavailable() async throws {
        struct Outage: Error {}
        let failing = try sample.scheme { _ in throw Outage() }
        let garbage = try sample.scheme { _ in Recipe.bytes("<html>") }
        for scheme in [failing, garbage] {
            await #expect(throws: SignatureError.keysUnavailable) {
                try await scheme.verify(sample.request())
            }
        }
    }

    @Test("A message is refused when it is older than the time for which SNS retries")
    func ages() async throws {
        for (seconds, isAccepted) in [
            (0, true), (4500, true), (4501, false), (-300, true), (-301, false),
        ] {
            let scheme = try sample.scheme(now: ProviderSample.time + TimeInterval(seconds))
            let result = try? await scheme.verify(sample.request())
            #expect((result != nil) == isAccepted, "\(seconds)")
        }
    }

    @Test("A message that has two readings, or a repeated member, is refused")
    func ambiguous() async throws {
        let scheme = try sample.scheme()
        for name in ["MessageId", "Timestamp", "Type", "Subject"] {
            await #expect(throws: SignatureError.malformedBody(at: "/" + name)) {
                try await scheme.verify(sample.request([name: "a\nb"]))
            }
        }
        var request = sample.request()
        let text = String(decoding: request.message.body, as: UTF8.self)
        request.message.body = Recipe.bytes(#"{"Message": "x","# + text.dropFirst())
        await #expect(throws: SignatureError.malformedBody(at: "")) {
            try await scheme.verify(request)
        }
    }

    @Test("A receiver reads a notification as text, and tells the application a confirmation")
    func received() async throws {
        let registration = HandshakeRegistration(clock: ManualClock())
        let addresses = Recorder<String>()
        registration.open { addresses.add($0) }
        let endpoint = try Endpoint(try sample.scheme()) {
            $0.handshakes = [.amazonSNS(topicARN: SNSSample.topic, registration)]
        }
        let address = "https://sns.us-west-2.amazonaws.com/?Action=ConfirmSubscription"
        let confirmation = sample.request([
            "Type": "SubscriptionConfirmation", "Token": "t", "SubscribeURL": address,
        ])
        var forged = confirmation
        forged.message.body = Recipe.bytes(
            String(decoding: forged.message.body, as: UTF8.self)
                .replacingOccurrences(of: "ConfirmSubscription", with: "Unsubscribe"))
        #expect(await endpoint.receiver.receive(forged).status == 401)
        #expect(await endpoint.receiver.receive(confirmation).status == 200)
        #expect(addresses.values == [address])
        #expect(await endpoint.receiver.receive(sample.request()).status == 200)
        #expect(await endpoint.receiver.receive(sample.request()).body == "duplicate\n")
        #expect(endpoint.handled.values.count == 1)
    }
}
#endif
