import CatalogInference
import StrictJSON
import Testing

@Suite struct SharedObjectsTests {
    @Test("Objects of one kind at several locations are a definition")
    func shared() throws {
        let user = #"{"id": 1, "login": "a", "url": "b"}"#
        let inferred = try Inferred([
            #"{"type": "a.x", "data": {"sender": \#(user), "owner": \#(user)}}"#,
            #"{"type": "b.x", "data": {"sender": \#(user), "n": 1}}"#,
        ])
        let pointers = ["/events/a.x/data/properties/sender", "/events/b.x/data/properties/sender"]
        #expect(
            pointers.map { inferred.schema($0) } == [
                ["$ref": "#/$defs/Sender"], ["$ref": "#/$defs/Sender"],
            ])
        #expect(
            inferred.schema("/$defs/Sender/properties")?.object?.map(\.key) == [
                "id", "login", "url",
            ])
    }

    @Test("Payloads of types with one noun are a definition that is named after it")
    func payloads() throws {
        let inferred = try Inferred([
            #"{"type": "checkout.session.paid", "data": {"id": "1", "state": "x", "n": 1}}"#,
            #"{"type": "checkout.session.expired", "data": {"id": "2", "state": "y", "n": 2}}"#,
        ])
        #expect(
            inferred.catalog["events"]?.object?.map { $0.value["data"] } == [
                ["$ref": "#/$defs/CheckoutSession"], ["$ref": "#/$defs/CheckoutSession"],
            ])
    }

    @Test("Objects with one tag are one definition, in which the tag is constant")
    func tagged() throws {
        let inferred = try Inferred([
            #"{"type": "a", "data": {"from": {"object": "bank.account", "id": 1, "x": 1}}}"#,
            #"{"type": "b", "data": {"to": {"object": "bank.account", "id": 1, "y": 1}}}"#,
        ])
        #expect(inferred.schema("/events/b/data/properties/to") == ["$ref": "#/$defs/BankAccount"])
        #expect(
            inferred.schema("/$defs/BankAccount/properties/object") == ["const": "bank.account"])
    }

    @Test("Objects whose keys have values of other kinds stay apart")
    func different() throws {
        let inferred = try Inferred([
            #"{"type": "a", "data": {"item": {"id": 1, "x": 1, "y": 1}, "z": 1}}"#,
            #"{"type": "b", "data": {"item": {"id": "1", "x": 1, "y": 1}, "z": "1"}}"#,
        ])
        #expect(inferred.catalog["$defs"] == nil)
    }

    @Test("An object that contains another of its kind is a recursive definition")
    func recursion() throws {
        let inferred = try Inferred([
            #"{"type": "a", "data": {"parent": {"id": 1, "n": 1, "parent": {"id": 2, "n": 1, "parent": null}}}}"#
        ])
        #expect(inferred.schema("/$defs/Parent/properties/parent/anyOf/0/$ref") == "#/$defs/Parent")
        #expect(inferred.result.isComplete)
    }
}
