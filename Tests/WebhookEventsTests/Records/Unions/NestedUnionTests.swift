import Testing
import WebhookEvents

/// A union inside another one, with a tag of its own.
@Suite struct NestedUnionTests {
    private func shipping(_ json: String) throws -> Payment.Shipping? {
        try Payment(json: #"{"id":"p","shipping":\#(json)}"#).shipping
    }

    @Test("The outer tag selects the inner union, and the inner tag its variant")
    func reading() throws {
        guard case .pickup(let pickup) = try shipping(#"{"mode":"pickup","shop":"s"}"#) else {
            Issue.record("no pickup")
            return
        }
        #expect(pickup.shop == "s")
        // The tags may come last.
        for json in [
            #"{"mode":"parcel","service":"tracked","code":"c"}"#,
            #"{"code":"c","service":"tracked","mode":"parcel"}"#,
        ] {
            guard case .parcel(.tracked(let parcel)) = try shipping(json) else {
                Issue.record("no tracked parcel")
                return
            }
            #expect(parcel.code == "c")
        }
        #expect(try shipping(#""s1""#) == .string("s1"))
    }

    @Test("A new value of a tag is an unknown variant of the union that has the tag")
    func unknown() throws {
        let drone = #"{"mode":"drone","service":"plain"}"#
        #expect(try shipping(drone) == .unknown(JSONValue(Array(drone.utf8))))
        let express = #"{"mode":"parcel","service":"express"}"#
        #expect(try shipping(express) == .parcel(.unknown(JSONValue(Array(express.utf8)))))
    }

    @Test(
        "A missing or repeated tag makes the payload malformed",
        arguments: [
            (#"{"service":"plain"}"#, "missing key 'mode'"),
            (#"{"mode":"parcel"}"#, "missing key 'service'"),
            (#"{"mode":"parcel","service":"plain","mode":"pickup"}"#, "duplicate key 'mode'"),
            (
                #"{"mode":"parcel","service":"plain","service":"tracked"}"#,
                "duplicate key 'service'"
            ),
        ])
    func malformed(_ json: String, _ message: String) {
        let error = #expect(throws: (any Error).self) { try shipping(json) }
        #expect("\(String(describing: error))".contains(message))
    }

    @Test("Values made in Swift are written with both tags, and are equal after decoding")
    func writing() throws {
        var payment = Payment(id: .string("p"))
        payment.shipping = .parcel(.tracked(.init(code: "c")))
        let json = try payment.jsonText
        #expect(json.contains(#""shipping":{"mode":"parcel","service":"tracked","code":"c"}"#))
        #expect(try Payment(json: json) == payment)
        payment.shipping = .parcel(.tracked(.init(mode: "pickup")))
        #expect(throws: (any Error).self) { try payment.jsonText }
    }
}
