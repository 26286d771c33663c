#if Receiver
import Foundation
import Testing
import TestSupport
import WebhookEvents
import WebhookReceiver

/// Requests by the recipes of providers.
@Suite struct ProviderTests {
    @Test("Requests by the provider's recipe are accepted", arguments: ProviderSample.all)
    func accepted(sample: ProviderSample) async throws {
        for number in 0..<50 {
            let request = sample.request(number)
            let time = try await sample.scheme.checkHead(request)
            let delivery = try await sample.scheme.verify(request)
            #expect(delivery.isBodySigned == sample.isBodySigned)
            if sample.signsTime {
                let time = try #require(delivery.time)
                #expect(abs(time.timeIntervalSince(ProviderSample.time)) < 1)
            }
            if time != nil { #expect(time == delivery.time) }
        }
    }

    @Test("A request with any changed byte is refused", arguments: ProviderSample.all)
    func tampered(sample: ProviderSample) async throws {
        var count = 0
        for request in sample.tampered(sample.request(1)) {
            await #expect(throws: SignatureError.self) { try await sample.scheme.verify(request) }
            count += 1
        }
        #expect(count >= 25)
    }

    @Test(
        "What a provider's scheme signs has the form of the provider", arguments: ProviderSample.all
    )
    func signing(sample: ProviderSample) async throws {
        var request = sample.request(1)
        let names = request.message.headers.fields.map { $0.name.lowercased() }
        request.message.headers.fields.removeAll { $0.name != "Content-Type" }
        do {
            request.message.headers.fields += try sample.scheme.sign(
                request, id: "msg_1", at: ProviderSample.time)
        } catch {
            // Only the provider has the key, or the scheme looks up public keys.
            #expect([.noPrivateKey, .notSignedInBody, .senderNotKnown].contains(error))
            return
        }
        #expect(
            Set(request.message.headers.fields.map { $0.name.lowercased() }).isSubset(of: names))
        _ = try await sample.scheme.verify(request)
    }
}
#endif
