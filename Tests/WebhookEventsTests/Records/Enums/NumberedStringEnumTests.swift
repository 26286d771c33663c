import Foundation
import Testing
import WebhookEvents

@Suite struct NumberedStringEnumTests {
    typealias State = Payment.State

    private func payment(_ state: String) throws -> Payment {
        try Payment(json: #"{"id":1,"state":\#(state)}"#)
    }

    @Test(
        "A name and its number are the same case, and any other value is preserved",
        arguments: [
            (#""OPEN""#, .open), ("1", .open), ("5", .closed), ("0", .stateUnspecified),
            ("5.0", .closed), ("7", .unknown("7")), ("-1", .unknown("-1")),
            (#""NEW""#, .unknown("NEW")), (#""1""#, .unknown("1")), (#""""#, .unknown("")),
        ] as [(String, State)])
    func reading(json: String, state: State) throws {
        var payment = try payment(json)
        #expect(payment.state == state)
        payment.extra = .boolean(true)
        #expect(try payment.jsonText == #"{"id":1,"state":\#(json),"extra":true}"#)
    }

    @Test("Values are equal in every notation")
    func equality() throws {
        let (name, number) = (try payment(#""OPEN""#), try payment("1"))
        #expect(name == number)
        #expect(name.hashValue == number.hashValue)
        #expect(try payment("7") == Payment(id: .integer(1), state: .unknown("7")))
        #expect(try payment("7") != payment("8"))
    }

    @Test(
        "A new value is written as its name, and unknown digits as a number",
        arguments: [
            (.open, #""OPEN""#), (.unknown("7"), "7"), (.unknown("-3"), "-3"),
            (.unknown("07"), #""07""#), (.unknown("NEW"), #""NEW""#),
            (.unknown("99999999999999999999"), #""99999999999999999999""#),
        ] as [(State, String)])
    func writing(state: State, json: String) throws {
        let payment = Payment(id: .integer(1), state: state)
        #expect(try payment.jsonText == #"{"id":1,"state":\#(json)}"#)
        let data = try JSONEncoder().encode([state])
        #expect(String(decoding: data, as: UTF8.self) == "[\(json)]")
        #expect(try JSONDecoder().decode([State].self, from: data) == [state])
    }

    @Test(
        "A value that is neither a string nor an integer is refused",
        arguments: ["1.5", "true", "[]", "1e30"])
    func refused(json: String) throws {
        let error = #expect(throws: JSONError.self) { try payment(json) }
        #expect(error?.reason.description.hasPrefix("expected a string or an integer") == true)
    }
}
