import Testing
import WebhookEvents

@Suite struct PayloadPrintingTests {
    private static let body = """
        {"id":"a_1","description":"main","debug_description":"dd","custom_mirror":"cm","write":"w",
        "self":"s","userId":7,"html_url":"https://a.test/","password":"S3CRET","pin":"S3CRET",
        "old_pins":["S3CRET"],"answers":{"S3CRET":"S3CRET"},"recovery":"S3CRET",
        "owner":{"name":"Ann","tax_number":"S3CRET"},"guests":[{"name":"Bo","tax_number":"S3CRET"}],
        "contact":{"name":"Cy","tax_number":"S3CRET"},"balances":{"EUR":1.5},"kind":"shared",
        "opened_at":"2026-03-02T10:20:11Z","limit":19.90,"extra":{"a":[1]},"not_listed":"S3CRET"}
        """

    private static let text = #"""
        Account(id: "a_1", description: "main", debugDescription: "dd", \#
        customMirrorProperty: "cm", write: "w", self_: "s", userID: 7, \#
        htmlURL: "https://a.test/", password: <redacted>, pin: <redacted>, oldPins: <redacted>, \#
        answers: <redacted>, recovery: <redacted>, owner: Owner(name: "Ann", \#
        taxNumber: <redacted>), guests: [Owner(name: "Bo", taxNumber: <redacted>)], \#
        contact: owner(Owner(name: "Cy", taxNumber: <redacted>)), balances: ["EUR": 1.5], \#
        kind: "shared", openedAt: "2026-03-02T10:20:11Z", limit: 19.9, extra: {"a":[1]})
        """#

    private func account() throws -> Account { try Account(jsonBytes: [UInt8](Self.body.utf8)) }

    @Test("Properties are shown by their Swift names, nested, without what is sensitive")
    func text() throws {
        let account = try account()
        var printed = ""
        print(account, terminator: "", to: &printed)
        for text in [
            printed, "\(account)", String(describing: account), String(reflecting: account),
            "\(account as Any)",
        ] { #expect(text == Self.text) }
    }

    @Test("A variant that the catalog does not list is not shown beside one with a sensitive value")
    func unknownVariant() throws {
        let device = #"{"kind":"card","serial":"S3CRET"}"#
        let body = #"{"id":"a_1","debug_description":"","device":\#(device)}"#
        let account = try Account(jsonBytes: [UInt8](body.utf8))
        #expect("\(account)".contains("device: unknown(33 bytes)"))
        var dumped = ""
        dump(account, to: &dumped)
        var printed = ""
        print(try #require(account.device), terminator: "", to: &printed)
        #expect(printed == "unknown(33 bytes)")
        for text in [dumped, "\(account)", "\(account.device as Any)"] {
            #expect(!text.contains("S3CRET"))
        }
    }

    @Test("A payload that is made and a payload that is changed look like one that is read")
    func made() throws {
        var account = try account()
        account.userID = 8
        #expect("\(account)" == Self.text.replacing("userID: 7", with: "userID: 8"))
        let made = Account(
            id: "x", debugDescription: "", password: "S3CRET", owner: Owner(taxNumber: "S3CRET"),
            guests: [], balances: [:])
        #expect(
            "\(made)"
                == #"Account(id: "x", debugDescription: "", password: <redacted>, "#
                + "owner: Owner(taxNumber: <redacted>), guests: [], balances: [:])")
    }

    @Test("What is dumped, and what a debugger prints, has the names and no storage")
    func dumped() throws {
        let account = try account()
        var dumped = ""
        dump(account, to: &dumped)
        for text in [dumped, _DebuggerSupport.stringForPrintObject(account)] {
            let text = text.replacing(" :", with: ":")
            #expect(text.contains("- id: \"a_1\""))
            #expect(text.contains("- limit: 19.9\n"))
            #expect(text.contains("- taxNumber: <redacted>"))
            #expect(text.contains("Owner"))
            for storage in ["S3CRET", "ecordFields", "storage", "FieldContent", "slots"] {
                #expect(!text.contains(storage))
            }
        }
    }

    @Test("A mirror has the values by name, in the types of Swift")
    func mirror() throws {
        let children = Mirror(reflecting: try account()).children
        let values = Dictionary(uniqueKeysWithValues: children.map { ($0.label ?? "", $0.value) })
        #expect(values["id"] as? String == "a_1")
        #expect(values["userID"] as? Int == 7)
        #expect((values["guests"] as? [Owner])?.count == 1)
        #expect((values["owner"] as? Owner)?.name == "Ann")
        #expect((values["contact"] as? Account.Contact)?.fieldVariant.index == 0)
        #expect(values["balances"] as? JSONMap<Double> == ["EUR": 1.5])
        #expect("\(values["pin"] ?? "")" == "<redacted>")
        #expect(values.count == 21)
    }

    @Test("A payload with a required identifier is identifiable by it")
    func identifiable() throws {
        func id<Value: Identifiable>(of value: Value) -> Value.ID { value.id }
        #expect(id(of: try account()) == "a_1")
        #expect(id(of: Keys(id: 1)) == 1)
        #expect((Owner() as Any) as? any Identifiable == nil)
    }

    @Test("A payload that is sensitive as a whole shows no value")
    func wholeRecord() throws {
        #expect("\(Keys(id: 1, key: "S3CRET"))" == "Keys(id: <redacted>, key: <redacted>)")
    }

    @Test("Values that are nested deep are cut, and control characters are escaped")
    func hostile() throws {
        var text = #"{"id":"\u001b[2J\u202e","debug_description":""}"#
        let flat = try Account(jsonBytes: [UInt8](text.utf8))
        #expect("\(flat)" == #"Account(id: "\u{1B}[2J\u{202e}", debugDescription: "")"#)
        for _ in 0..<500 { text = #"{"id":"","debug_description":"","parent":\#(text)}"# }
        let deep = try Account(jsonBytes: [UInt8](text.utf8))
        #expect("\(deep)".hasSuffix("parent: Account(…" + String(repeating: ")", count: 65)))
    }

    @Test("Maps and JSON are shown as literals")
    func values() throws {
        let map: JSONMap<JSONValue> = ["a": 1, "b": ["c": nil]]
        #expect("\(map)" == #"["a": 1, "b": {"c":null}]"#)
        let owners: JSONMap<Owner> = ["o": Owner(taxNumber: "1")]
        #expect("\(owners)" == #"["o": Owner(taxNumber: <redacted>)]"#)
        #expect("\(JSONMap<String>())" == "[:]")
        #expect(Mirror(reflecting: map).displayStyle == .dictionary)
        #expect(Mirror(reflecting: JSONValue.array([1, 2])).children.count == 2)
        #expect(Mirror(reflecting: DateTime("2026-03-02T10:20:11Z")).children.isEmpty)
    }
}
