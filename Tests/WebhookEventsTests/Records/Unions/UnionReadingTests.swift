import Testing
import WebhookEvents

@Suite struct UnionReadingTests {
    static func payment(_ members: String) throws -> Payment {
        try Payment(json: #"{"id":"p",\#(members)}"#)
    }

    @Test("A value is of the variant of its JSON kind")
    func kinds() throws {
        #expect(try Payment(json: #"{"id":"a"}"#).id == .string("a"))
        #expect(try Payment(json: #"{"id":7}"#).id == .integer(7))
        #expect(
            try Self.payment(#""extra":"2026-01-02""#).extra == .string(CalendarDate("2026-01-02")))
        #expect(try Self.payment(#""extra":false"#).extra == .boolean(false))
        #expect(try Self.payment(#""extra":[1,null]"#).extra == .array([1, nil]))
        #expect(try Self.payment(#""extra":1.5"#).extra == .number(1.5))
        #expect(try Self.payment(#""extra":null"#).extra == nil)
        #expect(try Self.payment(#""mode":true"#).mode == .boolean(true))
        #expect(try Self.payment(#""mode":"auto""#).mode == .string(.auto))
        #expect(try Self.payment(#""mode":"new""#).mode == .string(.unknown("new")))
    }

    @Test("An object is of the variant of its tag, wherever the tag is")
    func tags() throws {
        for json in [
            #"{"kind":"card","last4":"4242"}"#, #"{"last4":"4242","kind":"card"}"#,
            #"{"x":[{"kind":"bank"}],"last4":"4242","\u006bind":"c\u0061rd","y":{"kind":1}}"#,
        ] {
            guard case .card(let card) = try Self.payment("\"method\":\(json)").method else {
                Issue.record("\(json)")
                continue
            }
            #expect(card.last4 == "4242")
            #expect(try JSONValue(card.jsonBytes()) == JSONValue(Array(json.utf8)))
        }
        for kind in ["bank", "wire"] {
            let method = try Self.payment(#""method":{"iban":"DE","kind":"\#(kind)"}"#).method
            guard case .transfer(let transfer) = method else {
                Issue.record("\(kind)")
                continue
            }
            #expect(transfer.kind.rawValue == kind)
            #expect(transfer.iban == "DE")
        }
    }

    @Test("One variant may lack the tag")
    func absent() throws {
        func customer(_ json: String) throws -> Payment.Customer? {
            try Self.payment("\"customer\":\(json)").customer
        }
        #expect(try customer(#""cus_1""#) == .string("cus_1"))
        #expect(try customer(#"{"object":"customer","name":"A"}"#) == .buyer(Buyer(name: "A")))
        #expect(
            try customer(#"{"object":"customer","deleted":true}"#) == .deletedBuyer(DeletedBuyer()))
        #expect(try customer(#"{"deleted":null,"object":"customer"}"#) == .buyer(Buyer()))
        #expect(try customer(#"{"object":"customer","deleted":false}"#) == .buyer(Buyer()))
        #expect(try customer("null") == nil)
        #expect(try Self.payment(#""version":{"v":1}"#).version == .v1(.init()))
        #expect(try Self.payment(#""version":{"v":2,"b":"x"}"#).version == .v2(.init(v: 2, b: "x")))
        #expect(try Self.payment(#""version":{"b":"x"}"#).version == .v2(.init(b: "x")))
    }

    @Test("OpenAPI's discriminator selects by its mapping, then by the name of the definition")
    func discriminator() throws {
        for species in ["felis", "catus"] {
            let pet = try Self.payment(#""pet":{"lives":9,"species":"\#(species)"}"#).pet
            #expect(pet == .cat(Cat(lives: 9)))
        }
        #expect(
            try Self.payment(#""pet":{"species":"Dog","good":true}"#).pet
                == .dog(Dog(species: "Dog", good: true)))
    }

    @Test(
        "A variant that the catalog does not describe is unknown and preserved exactly",
        arguments: [
            ("method", #"{"kind":"crypto","amount":1.10,"z":{"b":1,"a":[1e400]}}"#),
            ("method", #"{"kind":""}"#), ("pet", #"{"species":"cat"}"#),
            ("version", #"{"v":3}"#), ("version", #"{"v":1.5,"x":[]}"#),
        ])
    func unknown(key: String, json: String) throws {
        let payment = try Self.payment("\"\(key)\":\(json)")
        let values = [
            payment.method.flatMap { if case .unknown(let value) = $0 { value } else { nil } },
            payment.pet.flatMap { if case .unknown(let value) = $0 { value } else { nil } },
            payment.version.flatMap { if case .unknown(let value) = $0 { value } else { nil } },
        ]
        #expect(values.compactMap { $0 }.map(\.description) == [json])
        #expect(try payment.jsonText == #"{"id":"p","\#(key)":\#(json)}"#)
    }

    @Test(
        "A value that matches no variant is refused with its path",
        arguments: [
            (#"{"id":true}"#, "id", "expected a string or a number, found a boolean"),
            (#"{"id":null}"#, "id", "expected a string or a number, found null"),
            (
                #"{"id":1,"extra":{}}"#, "extra",
                "expected a string, a number, a boolean or an array, found an object"
            ),
            (
                #"{"id":1,"customer":[]}"#, "customer",
                "expected a string or an object, found an array"
            ),
            (#"{"id":1,"method":{"last4":"1"}}"#, "method.kind", "missing key 'kind'"),
            (#"{"id":1,"method":{"kind":null}}"#, "method.kind", "expected a string, found null"),
            (
                #"{"id":1,"method":{"kind":["card"]}}"#, "method.kind",
                "expected a string, found an array"
            ),
            (#"{"id":1,"method":{"kind":"card"}}"#, "method.last4", "missing key 'last4'"),
            (
                #"{"id":1,"method":{"x":[],"kind":"card","last4":4}}"#, "method.last4",
                "expected a string, found a number"
            ),
            (#"{"id":1,"version":{"v":"1"}}"#, "version.v", "expected a number, found a string"),
            (
                #"{"id":1,"customer":{"deleted":1}}"#, "customer.deleted",
                "expected a boolean, found a number"
            ),
            (
                #"{"id":1,"pet":{"species":{}}}"#, "pet.species",
                "expected a string, found an object"
            ),
            (#"{"id":1.5}"#, "id", "expected a 64-bit integer, found a number"),
        ])
    func refused(json: String, path: String, reason: String) throws {
        let body = #"{"type":"payment","data":\#(json)}"#
        guard case .malformed(let event) = try UnionsEvent(WebhookMessage(body: body)) else {
            Issue.record("\(json) is not malformed")
            return
        }
        #expect(event.error.path == "data." + path)
        #expect(event.error.error.reason.description == reason)
        #expect(event.message.body == Array(body.utf8))
    }

    @Test(
        "An object with a repeated tag is refused with the name of the tag",
        arguments: [
            #"{"kind":"card","last4":"1","kind":"card"}"#,
            #"{"last4":"1","kind":"card","kind":"bank"}"#,
            #"{"kind":"new","x":{},"k\u0069nd":"card"}"#, #"{"x":[],"kind":"new","kind":"new"}"#,
        ])
    func duplicateTag(json: String) throws {
        let error = #expect(throws: JSONError.self) { try Self.payment("\"method\":\(json)") }
        #expect(error?.reason == .duplicateKey("kind"))
        let pet = json.replacing("\"kind\"", with: "\"species\"").replacing(
            "k\\u0069nd", with: "species"
        )
        .replacing("card", with: "felis")
        let other = #expect(throws: JSONError.self) { try Self.payment("\"pet\":\(pet)") }
        #expect(other?.reason == .duplicateKey("species"))
    }
}
