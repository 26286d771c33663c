#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// A request is refused before its body is read where its head suffices for that, with the error of the
/// verification.
@Suite struct HeadTests {
    /// The error for the head of a request alone, which must equal the error for the whole request.
    private func error(
        _ sample: SchemeSample, _ change: (inout WebhookRequest) -> Void
    ) async throws -> SignatureError? {
        var request = try sample.request()
        change(&request)
        let whole = try await error { _ = try await sample.scheme.verify(request) }
        request.message.body = []
        let head = try await error { _ = try await sample.scheme.checkHead(request) }
        #expect(head == whole)
        return head
    }

    private func error(_ work: () async throws -> Void) async throws -> SignatureError? {
        do {
            try await work()
            return nil
        } catch let error as SignatureError {
            return error
        }
    }

    @Test("A head passes without its body, and has the signed time", arguments: SchemeSample.all)
    func time(sample: SchemeSample) async throws {
        var request = try sample.request()
        let delivery = try await sample.scheme.verify(request)
        request.message.body = []
        #expect(try await sample.scheme.checkHead(request) == delivery.time)
        let signsTime = sample.timestampHeader != nil || sample.name == "stripe"
        #expect(delivery.time == (signsTime ? SchemeSample.time : nil))
    }

    @Test("A missing or repeated header field is refused", arguments: SchemeSample.all)
    func missingOrRepeated(sample: SchemeSample) async throws {
        for name in sample.needed {
            let missing = try await error(sample) { $0.message.headers[name] = nil }
            #expect(missing == .missingHeader(name))
            let repeated = try await error(sample) {
                let value = $0.message.headers[name] ?? ""
                $0.message.headers.fields.append(.init(name: name.lowercased(), value: value))
            }
            #expect(repeated == .repeatedHeader(name))
        }
    }

    @Test("A header field without a usable signature is refused", arguments: SchemeSample.all)
    func unusableSignature(sample: SchemeSample) async throws {
        for value in sample.unusable {
            let found = try await error(sample) {
                $0.message.headers[sample.signatureHeader] = value
            }
            let expected: [SignatureError] = [
                .noUsableSignature(header: sample.signatureHeader),
                .malformedHeader(sample.signatureHeader),
            ]
            #expect(found.map(expected.contains) == true, "\(value)")
        }
    }

    @Test(
        "A malformed time is refused",
        arguments: SchemeSample.all.filter { $0.timestampHeader != nil })
    func malformedTime(sample: SchemeSample) async throws {
        let name = sample.timestampHeader ?? ""
        for value in ["", "x", "-1", "1e9", "1700000000.5"] {
            let found = try await error(sample) { $0.message.headers[name] = value }
            #expect(found == .malformedHeader(name))
        }
    }

    @Test("A malformed identifier is refused", arguments: ["webhook-id": "a.b", "X-ID": "a|b"])
    func malformedID(name: String, value: String) async throws {
        for sample in SchemeSample.all where sample.needed.contains(name) {
            let found = try await error(sample) { $0.message.headers[name] = value }
            #expect(found == .malformedHeader(name))
        }
    }

    @Test("A request without a URL is refused where the URL is signed")
    func missingURL() async throws {
        for sample in SchemeSample.all {
            let found = try await error(sample) { $0.url = nil }
            let signsURL = sample.name == "generic" || sample.name.hasPrefix("twilio")
            #expect(found == (signsURL ? .missingURL : nil))
        }
    }

    @Test("Without a signature scheme, no head is refused")
    func unsigned() throws {
        #expect(try UnsignedScheme().checkHead(WebhookRequest(headers: [], body: [])) == nil)
    }
}
#endif
