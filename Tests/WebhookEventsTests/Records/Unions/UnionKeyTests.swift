import Foundation
import Testing
import WebhookEvents

@Suite struct UnionKeyTests {
    private func account(_ json: String) throws -> Wallet? {
        try Payment(json: #"{"id":"p","account":\#(json)}"#).account
    }

    @Test("An object is of the variant whose key it has")
    func keys() throws {
        guard case .iban(let iban) = try account(#"{"x":[{"pan":1}],"holder":"h","iban":"DE"}"#)
        else {
            Issue.record("not of the variant with the key 'iban'")
            return
        }
        #expect(iban.iban == "DE" && iban.holder == "h")
        guard case .pan(let pan) = try account(#"{"pan":"4242"}"#) else {
            Issue.record("not of the variant with the key 'pan'")
            return
        }
        #expect(pan.pan == "4242" && pan.expires == nil)
        #expect(try account(#""text""#) == .string("text"))
        #expect(throws: JSONError.self) { try account("1") }
    }

    @Test(
        "An object with none or several of the keys, or that does not match, is kept as JSON",
        arguments: [
            "{}", #"{"holder":"h"}"#, #"{"iban":"DE","pan":"4242"}"#, #"{"iban":7}"#,
            #"{"iban":null}"#, #"{"pan":"4242","expires":"soon"}"#,
            #"{"iban":"DE","holder":[{"deep":[1,{"x":2.50}]}],"after":true}"#,
        ])
    func unknown(_ json: String) throws {
        let payment = try Payment(json: #"{"id":"p","account":\#(json),"state":"s"}"#)
        #expect(payment.account == .unknown(try JSONValue(Array(json.utf8))))
        #expect(try payment.jsonText == #"{"id":"p","account":\#(json),"state":"s"}"#)
    }

    @Test("A value that does not match does not spoil the one that contains it")
    func nested() throws {
        guard
            case .iban(let outer) = try account(
                #"{"iban":"a","inner":{"iban":"b","inner":{"pan":1}}}"#),
            case .iban(let inner) = outer.inner
        else {
            Issue.record("not of the variant with the key 'iban'")
            return
        }
        #expect(inner.inner == .unknown(["pan": 1]))
    }

    @Test("Values with keys are written, and decoded by any decoder, as the same variant")
    func writing() throws {
        for account in [
            Wallet.iban(.init(iban: "DE", inner: .pan(.init(pan: "1", expires: 2)))),
            .string("s"), .unknown(["iban": 1]), .unknown([:]),
        ] {
            var payment = Payment(id: .string("p"))
            payment.account = account
            #expect(try Payment(json: payment.jsonText).account == account)
            let coded = try JSONEncoder().encode(payment)
            #expect(try JSONDecoder().decode(Payment.self, from: coded).account == account)
        }
        var payment = Payment(id: .string("p"))
        payment.account = .unknown(["iban": "DE"])
        #expect(throws: (any Error).self) { try payment.jsonText }
    }

    @Test("Nested values that do not match are read in linear time")
    func linear() throws {
        let count = 400
        let filler = #","x":["# + String(repeating: "[1],", count: 500) + "[]]"
        let text =
            String(repeating: #"{"iban":"a","inner":"#, count: count) + #"{"iban":1}"#
            + String(repeating: #"\#(filler),"holder":1}"#, count: count)
        #expect(try account(text) == .unknown(try JSONValue(Array(text.utf8))))
    }

    @Test("Objects that nothing distinguishes are read as one")
    func joined() throws {
        let payment = try Payment(json: #"{"id":"p","address":{"city":null,"box":7}}"#)
        #expect(payment.address?.city == nil)
        #expect(payment.address?.box == 7)
        #expect(payment.address?.street == nil)
        #expect(throws: JSONError.self) { try Payment(json: #"{"id":"p","address":{"box":7}}"#) }
    }
}
