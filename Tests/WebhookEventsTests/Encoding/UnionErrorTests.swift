import Foundation
import Testing
import WebhookEvents

/// A value of a union is encoded so that it is decoded as the same variant, or is not encoded.
@Suite struct UnionErrors {
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

    @Test func `The tag of another variant`() {
        #expect(
            error { $0.method = .transfer(.init(kind: .unknown("card"))) }
                == WebhookEncodingError(.otherVariant, at: "method"))
    }

    @Test func `A value that is not unknown`() {
        for value in ["card", 5, [], nil, ["kind": "card"], ["kind": []]] as [JSONValue] {
            #expect(
                error { $0.method = .unknown(value) }
                    == WebhookEncodingError(.otherVariant, at: "method"))
        }
        #expect(
            error { $0.pet = .unknown(["species": "felis"]) }
                == WebhookEncodingError(.otherVariant, at: "pet"))
    }

    @Test func `A tag that is set decides, and one that was read stays`() throws {
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
