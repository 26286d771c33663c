import CheckoutEvents
import Testing
import WebhookEvents

@_spi(Reading) @testable import StrictJSON

/// Bodies that are made to take time or memory. How long they take is for `Benchmarks/growth.sh`; that the
/// tests end at all shows that nothing takes time by the square of so much.
@Suite struct HostileBodyTests {
    private static let million = 1_000_000

    @Test("A string of 10 MB is decoded")
    func longString() throws {
        let text = String(repeating: "a", count: 10 << 20)
        let session = try #require(try Checkout.paid(#"{"id":"a","description":"\#(text)"}"#))
        #expect(session.description?.utf8.count == 10 << 20)
    }

    @Test("A string of a million escapes or half a million surrogate pairs is decoded")
    func escapes() throws {
        let text = String(repeating: #"\n"#, count: Self.million)
        let pairs = String(repeating: #"\ud83d\ude00"#, count: Self.million / 2)
        let session = try #require(
            try Checkout.paid(#"{"id":"\#(pairs)","description":"\#(text)"}"#))
        #expect(session.description?.utf8.count == Self.million)
        #expect(session.id.unicodeScalars.count == Self.million / 2)
    }

    @Test("A number of a million digits is preserved as raw JSON, and malformed elsewhere")
    func longNumber() throws {
        let digits = String(repeating: "7", count: Self.million)
        let free = try #require(try Checkout.paid(#"{"id":"a","metadata":{"n":\#(digits)}}"#))
        #expect(free.metadata?["n"]?.number?.text.utf8.count == Self.million)
        for number in [digits, "0.\(digits)", "1e\(digits)", "-1e-\(digits)"] {
            let body = Checkout.body(#"{"id":"a","amount":\#(number)}"#)
            let event = try #require(try Checkout.event(body).malformed)
            #expect(event.error.path == "data.object.amount")
            #expect(event.message.body.count == body.utf8.count)
        }
    }

    @Test("A million keys are kept in a map and skipped elsewhere", arguments: [true, false])
    func manyKeys(isKnown: Bool) throws {
        let members = (0..<Self.million).map { #""key\#($0)":\#($0)"# }.joined(separator: ",")
        let name = isKnown ? "metadata" : "other"
        let session = try #require(try Checkout.paid(#"{"id":"a","\#(name)":{\#(members)}}"#))
        #expect(session.id == "a")
        #expect(session.metadata?.count == (isKnown ? Self.million : nil))
        #expect(isKnown ? session.metadata?["key999999"] == 999_999 : true)
    }

    @Test("A property repeated a million times is decoded, and a repeated type is an error")
    func repeatedKeys() throws {
        let ids = String(repeating: #""id":"b","#, count: Self.million)
        let session = try #require(try Checkout.paid(#"{\#(ids)"id":"a"}"#))
        #expect(session.id == "a")
        let types = Array(repeating: #""type":"checkout.session.paid""#, count: Self.million)
        let event = try #require(
            try Checkout.event("{\(types.joined(separator: ","))}").malformed)
        #expect(event.error.error.reason == .duplicateKey("type"))
    }

    @Test("Keys whose hash collides with that of a known key are skipped")
    func collidingKeys() throws {
        let size = 64
        let place = Self.hash(of: "id") % size
        let names = (0..<Self.million).lazy.map { "k\($0)" }.filter {
            Self.hash(of: $0) % size == place
        }
        let keys = names.map { #""\#($0)":0"# }
        #expect(keys.count > 10_000)
        let session = try #require(
            try Checkout.paid(#"{\#(keys.joined(separator: ",")),"id":"a"}"#))
        #expect(session.id == "a")
    }

    private static func hash(of key: String) -> Int {
        let words = JSONKeys.Table.words(of: key)
        return JSONKeys.Table.hash(of: key.utf8.count) { words[$0 / 8] }
    }

    @Test(
        "A hundred thousand opening brackets are refused at the limit", arguments: ["[", #"{"a":"#])
    func deep(opening: String) {
        let body = String(repeating: opening, count: 100_000)
        let error = #expect(throws: WebhookDecodingError.self) { try Checkout.event(body) }
        guard case .notJSON(let reason) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason.reason == .tooDeep(limit: 512))
        #expect(reason.offset == 512 * opening.utf8.count)
    }
}
