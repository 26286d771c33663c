#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// Times in the signature's field, times of RFC 3339, and several fields with signatures.
@Suite struct SignatureFormatTests {
    private static let secret = "a secret of the provider"

    private func scheme(
        _ template: String = "{timestamp}.{body}", header: String? = nil, prefix: String? = nil,
        _ unit: TimestampUnit = .seconds, others: [String] = [], secrets: [String] = [secret],
        idHeader: String? = nil
    ) throws -> HMACScheme {
        try HMACScheme(
            HMACFormat(
                signatureHeader: "X-Signature", otherSignatureHeaders: others,
                prefix: prefix == "" ? "" : "v1=", separator: prefix == nil ? nil : ",",
                content: SignedContent(template: template), timestampHeader: header,
                timestampPrefix: prefix, timestampUnit: unit, idHeader: idHeader),
            secrets: secrets)
    }

    private func signed(
        _ scheme: HMACScheme, at time: Date = SchemeSample.time, id: String = "msg_1"
    ) throws -> WebhookRequest {
        var request = WebhookRequest(headers: [], body: Array("{}".utf8))
        request.message.headers.fields = try scheme.sign(request, id: id, at: time)
        return request
    }

    private func error(_ scheme: HMACScheme, _ value: String) throws -> SignatureError? {
        var request = try signed(scheme)
        request.message.headers["X-Signature"] = value
        do {
            _ = try scheme.checkHead(request)
            return nil
        } catch {
            return error
        }
    }

    @Test("A time in the signature's field occurs once and is a time")
    func timeInField() throws {
        let scheme = try scheme(prefix: "t=")
        let code = "v1=" + String(repeating: "0", count: 64)
        let malformed = SignatureError.malformedHeader("X-Signature")
        #expect(try error(scheme, "t=1700000000,\(code)") == nil)
        #expect(try error(scheme, "\(code), t=1700000000, \(code)") == nil)
        for value in [
            code, "t=1,t=1,\(code)", "t=,\(code)", "t=x,\(code)", "t=1 ,\(code)", "T=1,\(code)",
            "t=-1,\(code)", "t=99999999999999999999,\(code)", "",
        ] {
            let found = try error(scheme, value)
            #expect(found == malformed, "\(value)")
        }
        let noSignature = SignatureError.noUsableSignature(header: "X-Signature")
        for value in ["t=1", "t=1,v0=" + code.dropFirst(3), "t=1,v1=00", "t=1,\(code)0"] {
            #expect(try error(scheme, value) == noSignature, "\(value)")
        }
        let many = "t=1" + String(repeating: "," + code, count: 32)
        #expect(
            try error(scheme, many) == .tooManySignatures(header: "X-Signature", limit: 32))
    }

    @Test("A time without a prefix is the first part of the field")
    func timeFirst() throws {
        let scheme = try scheme(prefix: "", .milliseconds)
        let code = String(repeating: "0", count: 64)
        #expect(try error(scheme, "1700000000000,\(code),\(code)") == nil)
        for value in ["\(code),\(code)", "\(code),1700000000000,\(code)", "x,\(code)", ""] {
            #expect(try error(scheme, value) == .malformedHeader("X-Signature"), "\(value)")
        }
        for value in ["\(code),1700000000000", code, ",\(code)"] {
            #expect(
                try error(scheme, value) == .noUsableSignature(header: "X-Signature"), "\(value)")
        }
        #expect(
            try error(scheme, "1700000000000") == .noUsableSignature(header: "X-Signature"))
    }

    @Test("During rotation, a field has the time and a signature for each secret")
    func rotation() throws {
        let other = "another secret of the provider"
        let both = try scheme(prefix: "t=", secrets: [Self.secret, other])
        let request = try signed(both)
        let value = try #require(request.message.headers["X-Signature"])
        #expect(value.hasPrefix("t=1700000000,v1="))
        #expect(value.split(separator: ",").count == 3)
        for secret in [Self.secret, other] {
            let delivery = try scheme(prefix: "t=", secrets: [secret]).verify(request)
            #expect(delivery.time == SchemeSample.time)
        }
    }

    @Test("The signature of any field may match")
    func severalFields() throws {
        let secrets = (0..<3).map { "secret number \($0)" }
        let others = ["X-Signature-2", "X-Signature-3"]
        let all = try scheme("{body}", others: others, secrets: secrets)
        let request = try signed(all)
        let names = ["X-Signature"] + others
        #expect(request.message.headers.fields.map(\.name) == names)
        for (index, secret) in secrets.enumerated() {
            let one = try scheme("{body}", others: others, secrets: [secret])
            _ = try one.verify(request)
            var alone = request
            alone.message.headers.fields = [request.message.headers.fields[index]]
            #expect(try all.verify(alone).secretIndex == index)
            var without = request
            without.message.headers[names[index]] = nil
            #expect(throws: SignatureError.mismatch) { try one.verify(without) }
        }
    }

    @Test("No field with a signature, or a repeated one, is refused")
    func missingFields() throws {
        let scheme = try scheme("{body}", others: ["X-Signature-2"])
        var request = try signed(scheme)
        request.message.headers.fields.append(.init(name: "x-signature-2", value: "a"))
        _ = try scheme.verify(request)
        request.message.headers.fields.append(.init(name: "X-Signature-2", value: "a"))
        #expect(throws: SignatureError.repeatedHeader("X-Signature-2")) {
            try scheme.verify(request)
        }
        request.message.headers.fields = []
        #expect(throws: SignatureError.missingHeader("X-Signature")) { try scheme.verify(request) }
    }

    @Test(
        "A time of RFC 3339 is read with any time zone",
        arguments: [
            "2023-11-14T22:13:20Z", "2023-11-14T22:13:20.000000000Z", "2023-11-14T14:13:20-08:00",
            "2023-11-15T00:13:20.0+02:00",
        ])
    func rfc3339(text: String) throws {
        let scheme = try scheme("{timestamp}{body}", header: "X-Time", .iso8601)
        var request = try signed(scheme)
        #expect(request.message.headers["X-Time"] == "2023-11-14T22:13:20Z")
        #expect(try scheme.verify(request).time == SchemeSample.time)
        request.message.headers["X-Time"] = text
        #expect(try scheme.checkHead(request) == SchemeSample.time)
    }

    @Test(
        "A time that is not one of RFC 3339 is refused",
        arguments: [
            "", "1700000000", "2023-11-14", "2023-11-14T22:13:20", "2023-13-14T22:13:20Z",
            "2023-11-14T22:13:20Z ", " 2023-11-14T22:13:20Z", "2023-11-14T22:13Z",
            "2023-11-14T22:13:20." + String(repeating: "0", count: 100_000) + "Z",
        ])
    func malformedRFC3339(text: String) throws {
        let scheme = try scheme("{timestamp}{body}", header: "X-Time", .iso8601)
        var request = try signed(scheme)
        request.message.headers["X-Time"] = text
        #expect(throws: SignatureError.malformedHeader("X-Time")) { try scheme.verify(request) }
    }

    @Test(
        "A time outside of the years 1970 to 9999 is not signed", arguments: TimestampUnit.allCases)
    func unrepresentableTime(unit: TimestampUnit) throws {
        let scheme = try scheme(header: "X-Time", unit)
        for seconds in [-1, 253_402_300_800, .infinity] {
            #expect(throws: SigningError.timeNotAllowed) {
                try signed(scheme, at: Date(timeIntervalSince1970: seconds))
            }
        }
    }

    @Test(
        "An identifier may be adjacent to a time of RFC 3339, and then has no colon",
        arguments: ["{id}{timestamp}{body}", "{timestamp}{id}{body}"])
    func adjacentTime(template: String) throws {
        let scheme = try scheme(template, header: "X-Time", .iso8601, idHeader: "X-ID")
        var request = try signed(scheme, id: "a-1")
        #expect(try scheme.verify(request).id == "a-1")
        #expect(throws: SigningError.identifierNotAllowed) { try signed(scheme, id: "a:1") }
        // Characters cannot be moved from one to the other.
        request.message.headers["X-ID"] = "a-12023-11-14T22:13:20Z"
        #expect(throws: SignatureError.malformedHeader("X-ID")) { try scheme.verify(request) }
        for (id, time) in [("a-", "12023-11-14T22:13:20Z"), ("a-12", "023-11-14T22:13:20Z")] {
            request.message.headers["X-ID"] = id
            request.message.headers["X-Time"] = time
            #expect(throws: SignatureError.malformedHeader("X-Time")) { try scheme.verify(request) }
        }
        #expect(throws: SignatureFormatError.idNotSeparated) {
            try self.scheme(template, header: "X-Time", .seconds, idHeader: "X-ID")
        }
    }

    @Test("The method is signed")
    func method() throws {
        let scheme = try scheme("{method} {body}")
        var request = try signed(scheme)
        _ = try scheme.verify(request)
        request.method = "PUT"
        #expect(throws: SignatureError.mismatch) { try scheme.verify(request) }
    }

    @Test("A format whose parts could not be told apart is refused")
    func unsound() throws {
        func check(_ error: SignatureFormatError, _ format: () throws -> HMACFormat) {
            #expect(throws: error) { try format() }
        }
        let timed: SignedContent = [.timestamp, .body]
        check(.timestampNotSigned) {
            try HMACFormat(signatureHeader: "X", separator: ",", timestampPrefix: "t=")
        }
        check(.timestampNotSeparated) {
            try HMACFormat(signatureHeader: "X", content: timed, timestampPrefix: "t=")
        }
        check(.timestampInTwoFields) {
            try HMACFormat(
                signatureHeader: "X", separator: ",", content: timed, timestampHeader: "T",
                timestampPrefix: "t=")
        }
        check(.timestampInTwoFields) {
            try HMACFormat(
                signatureHeader: "X", otherSignatureHeaders: ["Y"], separator: ",", content: timed,
                timestampPrefix: "t=")
        }
        check(.tooManyHeaders(limit: 100)) {
            try HMACFormat(
                signatureHeader: "X", otherSignatureHeaders: (0..<100).map { "X-\($0)" })
        }
        check(.idNotSeparated) {
            try HMACFormat(signatureHeader: "X", content: [.method, .id, .body], idHeader: "I")
        }
    }
}
#endif
