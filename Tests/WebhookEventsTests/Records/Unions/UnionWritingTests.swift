import Foundation
import Testing
import WebhookEvents

@Suite struct UnionWritingTests {
    static var made: Payment {
        Payment(
            id: .integer(7), customer: .buyer(Buyer(name: "A")),
            method: .card(.init(fee: Decimal(string: "0.10"), last4: "4242")),
            pet: .cat(Cat(lives: 9)), version: .v2(.init(v: 2)), extra: .array(["x", 1]),
            mode: .string(.auto), amount: 12, state: .open)
    }

    static let json = #"""
        {"id":7,"customer":{"object":"customer","name":"A"},\#
        "method":{"fee":0.1,"kind":"card","last4":"4242"},"pet":{"species":"felis","lives":9},\#
        "version":{"v":2},"extra":["x",1],"mode":"auto","amount":"12","state":"OPEN"}
        """#

    @Test("A new value is written in the format of its variant and is equal after decoding")
    func made() throws {
        #expect(try Self.made.jsonText == Self.json)
        let read = try Payment(json: Self.json)
        #expect(read == Self.made)
        #expect(read.hashValue == Self.made.hashValue)
        #expect(try read.jsonText == Self.json)
    }

    @Test("Changing a property preserves the others and unknown members")
    func changed() throws {
        let json =
            #"{"id":"p","method":{"z":1.50,"kind":"card","last4":"1"},"extra":1.0,"customer":"c"}"#
        var payment = try Payment(json: json)
        payment.id = .string("q")
        #expect(try payment.jsonText == json.replacing("\"p\"", with: "\"q\""))
        guard case .card(var card) = payment.method else {
            Issue.record("no card")
            return
        }
        card.last4 = "2"
        payment.method = .card(card)
        payment.customer = nil
        payment.extra = .boolean(true)
        #expect(
            try payment.jsonText
                == #"{"id":"q","method":{"z":1.50,"kind":"card","last4":"2"},"extra":true}"#)
    }

    @Test("A new value of an unknown variant is written as it is")
    func unknown() throws {
        var payment = Payment(id: .string("p"))
        payment.method = .unknown(["kind": "crypto", "b": 1, "a": [nil]])
        let json = #"{"id":"p","method":{"kind":"crypto","b":1,"a":[null]}}"#
        #expect(try payment.jsonText == json)
        #expect(try Payment(json: json) == payment)
    }

    @Test("Values of different variants are not equal")
    func unequal() throws {
        let values: [Payment.Extra] = [
            .string(CalendarDate("1")), .boolean(true), .array([]), .number(1), .number(2),
        ]
        #expect(Set(values + values).count == values.count)
        #expect(Payment.ID.string("1") != .integer(1))
        #expect(try Payment(json: #"{"id":1}"#).id == .integer(1))
        #expect(try Payment(json: #"{"id":1.0}"#).id.hashValue == Payment.ID.integer(1).hashValue)
    }

    @Test("A union has the same JSON in every coder")
    func codable() throws {
        let node = Node.array([
            .string("s"), .leaf(.init(text: "t")), .branch(.init(child: .string("c"))),
        ])
        let data = try JSONEncoder().encode(node)
        #expect(try JSONDecoder().decode(Node.self, from: data) == node)
        #expect(try Node(jsonBytes: Array(data)) == node)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Node.self, from: Data(#"[{"tag":"branch"}]"#.utf8))
        }
        let event = UnionsEvent.node(Event(data: node))
        let body = try event.encoded()
        #expect(String(decoding: body, as: UTF8.self).contains(#"{"tag":"branch","child":"c"}"#))
    }
}
