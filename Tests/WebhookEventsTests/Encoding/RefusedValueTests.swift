import CheckoutEvents
import Foundation
import Testing
@_spi(Generated) import WebhookEvents

/// A message is decoded before it is returned only if the decoder might refuse it. These are the values
/// that it does refuse.
@Suite struct RefusedValueTests {
    /// A record with many properties, which takes memory even if it is empty.
    private struct Wide: EventRecord {
        static let recordSchema = RecordSchema((0..<40).map { .optional("p\($0)", .string) })
        var recordFields = RecordFields(recordSchema)

        init() {}
        init(recordFields: RecordFields) { self.recordFields = recordFields }
    }

    private struct Rows: EventRecord {
        static let recordSchema = RecordSchema(
            [.optional("rows", .array(.record(Wide.self))), .required("name", .string)])
        var recordFields = RecordFields(recordSchema)

        init(_ count: Int, name: String?) {
            recordFields[0] = [Wide](repeating: Wide(), count: count)
            recordFields[1] = name
        }
        init(recordFields: RecordFields) { self.recordFields = recordFields }
    }

    private static let layout = EventLayout(
        discriminator: .compound([.payload(["type"])]), data: ["data"], types: ["a"])

    private func reason(_ rows: Rows) -> WebhookEncodingError? {
        do throws(WebhookEncodingError) {
            _ = try Event(data: rows).encodedMessage(Self.layout, type: 0)
            return nil
        } catch {
            return error
        }
    }

    private func reason(_ session: CheckoutSession) -> WebhookEncodingError? {
        do throws(WebhookEncodingError) {
            _ = try CheckoutEvent.checkoutSessionPaid(Event(data: session)).encoded()
            return nil
        } catch {
            return error
        }
    }

    @Test("A decimal number of 38 digits is written, and one of 39 digits is refused")
    func digits() throws {
        let number = try #require(Decimal(string: String(repeating: "9", count: 38)))
        #expect(reason(CheckoutSession(id: "a", amount: number)) == nil)
        let larger = CheckoutSession(id: "a", amount: number + 1)
        #expect(reason(larger) == nil)
        let error = reason(CheckoutSession(id: "a", amount: number + 2))
        #expect(error?.path == "data.object.amount")
        #expect(error?.description.contains("at most 38 digits") == true)
    }

    @Test("A number of 39 digits that another decoder accepted is refused")
    func decodedDigits() throws {
        let text = "1\(String(repeating: "0", count: 37))1"
        let json = #"{"id":"a","amount":\#(text)}"#
        for json in [json, #"{"$json":"\#(json.replacingOccurrences(of: "\"", with: "\\\""))"}"#] {
            let session = try JSONDecoder().decode(CheckoutSession.self, from: Data(json.utf8))
            #expect(session.amount == Decimal(string: text))
            #expect(reason(session)?.path == "data.object.amount")
            var changed = session
            changed.locale = "pt"
            #expect(reason(changed)?.path == "data.object.amount")
        }
    }

    @Test("A value is written up to the deepest nesting, and refused below it")
    func depth() throws {
        var value = JSONValue.null
        for _ in 0..<508 { value = .array([value]) }
        let session = CheckoutSession(id: "a", metadata: ["k": value])
        #expect(reason(session) == nil)
        let read = try #require(
            try CheckoutEvent(
                WebhookMessage(
                    body: CheckoutEvent.checkoutSessionPaid(Event(data: session)).encoded())
            ).paid
        ).data
        #expect(reason(read) == nil)
        for metadata in [session.metadata, read.metadata] {
            let inner = metadata?["k"] ?? .null
            let error = reason(CheckoutSession(id: "a", metadata: ["k": [inner]]))
            #expect(error?.description.contains("more than 512 objects and arrays") == true)
        }
    }

    @Test("A key with too many combining marks is refused")
    func combiningMarks() {
        let marks = String(repeating: "\u{301}", count: 129)
        #expect(reason(CheckoutSession(id: "a", metadata: ["a" + marks.dropLast(): 1])) == nil)
        let error = reason(CheckoutSession(id: "a", metadata: ["a" + marks: 1]))
        #expect(error?.description.contains("combining marks") == true)
    }

    @Test("A required property without a value is refused")
    func missing() {
        #expect(reason(Rows(1, name: "n")) == nil)
        #expect(reason(Rows(1, name: nil))?.path == "data.name")
        let empty = Rows(recordFields: RecordFields(Rows.recordSchema))
        #expect(reason(empty)?.description.contains("'name'") == true)
    }

    @Test("A body of so many empty objects that it is refused as sparse is not written")
    func sparse() {
        #expect(reason(Rows(1_500, name: "n")) == nil)
        #expect(reason(Rows(1_700, name: "n")) != nil)
        #expect(reason(Rows(1_700, name: String(repeating: "n", count: 50_000))) == nil)
    }
}
