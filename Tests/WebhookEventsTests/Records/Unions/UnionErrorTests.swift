import Foundation
import Testing
import WebhookEvents

/// A value of a union is written as what it is, or not at all.
@Suite struct UnionErrorTests {
    private func error(_ change: (inout Payment) -> Void) -> WebhookEncodingError? {
        var payment = Payment(id: .string("p"))
        change(&payment)
        do throws(WebhookEncodingError) {
            Issue.record("written: \(String(decoding: try payment.jsonBytes(), as: UTF8.self))")
            return nil
        } catch {
            #expect(throws: EncodingError.self) { try JSONEncoder().encode(payment) }
            return error
        }
    }

    @Test("The tag of another variant is refused")
    func otherTag() {
        #expect(
            error { $0.method = .transfer(.init(kind: .unknown("card"))) }
                == WebhookEncodingError(.otherVariant, at: "method"))
    }

    @Test("An unknown case that contains a known variant is refused")
    func knownValue() {
        for value in ["card", 5, [], nil, ["kind": "card"], ["kind": []]] as [JSONValue] {
            #expect(
                error { $0.method = .unknown(value) }
                    == WebhookEncodingError(.otherVariant, at: "method"))
        }
        #expect(
            error { $0.pet = .unknown(["species": "felis"]) }
                == WebhookEncodingError(.otherVariant, at: "pet"))
    }

    @Test("A new tag selects the variant, and a received tag is preserved")
    func tag() throws {
        let json = #"{"id":"p","pet":{"species":"catus","lives":9,"x":1}}"#
        var payment = try Payment(json: json)
        let cat = payment.pet
        payment.pet = .dog(Dog(species: "Dog"))
        #expect(try payment.jsonText == #"{"id":"p","pet":{"species":"Dog"}}"#)
        payment.pet = cat
        #expect(try payment.jsonText == json)
        #expect(
            error { $0.pet = .dog(Dog(species: "felis")) }
                == WebhookEncodingError(.otherVariant, at: "pet"))
    }
}
