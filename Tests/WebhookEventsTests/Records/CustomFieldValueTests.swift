import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct CustomFieldValueTests {
    private struct Invoice: EventRecord {
        var total: Money {
            get { recordFields[0] }
            set { recordFields[0] = newValue }
        }
        var fee: Money? {
            get { recordFields[1] }
            set { recordFields[1] = newValue }
        }
        var parts: [Money]? {
            get { recordFields[2] }
            set { recordFields[2] = newValue }
        }

        init(total: Money) {
            recordFields = RecordFields(for: Self.self)
            recordFields[0] = total
        }

        static let recordSchema = RecordSchema(
            """
            total: Money
            fee: Money?
            parts: [Money]?
            """, [Money.self, Money.self, Money.self])

        var recordFields: RecordFields

        init(recordFields: RecordFields) {
            self.recordFields = recordFields
        }
    }

    private enum BillingEvent: WebhookEvent {
        case billed(Event<Invoice>)
        case unknown(UnknownEvent)
        case malformed(MalformedEvent)

        static let layout = EventLayout(
            discriminator: .compound([.payload(["type"])]), data: ["data"], types: ["billed"])

        init(type index: Int, from decoder: inout EventDecoder) throws(PayloadError) {
            self = .billed(try decoder.event())
        }

        var content: (type: Int?, event: any EventProtocol) {
            switch self {
            case .billed(let event): (0, event)
            case .unknown(let event): (nil, event)
            case .malformed(let event): (nil, event)
            }
        }
    }

    @Test("A type of the user is converted from the values of a payload, and written as they are")
    func conversion() throws {
        let json = #"{"total":1.10,"fee":"0.25","parts":[1e0,2]}"#
        var invoice = try Invoice(json: json)
        #expect(invoice.total.amount == Decimal(string: "1.1"))
        #expect(invoice.fee?.amount == Decimal(string: "0.25"))
        #expect(invoice.parts == [1, 2])
        #expect(try invoice.jsonText == json)
        invoice.total = 3
        #expect(try invoice.jsonText == #"{"total":3,"fee":"0.25","parts":[1e0,2]}"#)
        #expect(try Invoice(total: 7).jsonText == #"{"total":7}"#)
    }

    @Test(
        "An event with a value that is not of the converted type is malformed",
        arguments: [
            (#"{"total":"x"}"#, "data.total"), (#"{"total":1,"parts":[1,true]}"#, "data.parts[1]"),
            (#"{"total":null}"#, "data.total"),
        ])
    func mismatch(json: String, path: String) throws {
        #expect(throws: JSONError.self) { try Invoice(json: json) }
        let event = try BillingEvent(WebhookMessage(body: #"{"type":"billed","data":\#(json)}"#))
        guard case .malformed(let event) = event else {
            Issue.record("the event is not malformed")
            return
        }
        #expect(event.error.path == path)
        #expect("\(event.error)".contains("expected a decimal number of at most 38 digits"))
    }

    @Test("A property that has no value, as in attributes of another catalog, has an empty one")
    func empty() {
        let fields = RecordFields(for: Invoice.self)
        #expect(Invoice(recordFields: fields).total == 0)
        #expect(Invoice(recordFields: fields).fee == nil)
    }

    @Test("A type of the user is a payload, and is encoded with its record")
    func coding() throws {
        #expect(try Event(data: Money(fieldValue: 5)).data.jsonText == "5")
        let invoice = Invoice(total: 5)
        let data = try JSONEncoder().encode(invoice)
        #expect(try JSONDecoder().decode(Invoice.self, from: data) == invoice)
    }
}
