import CatalogInference
import StrictJSON
import Testing

@Suite struct EnvelopeFinderTests {
    @Test("Identifier, time, payload and attributes are found around a payload")
    func envelope() throws {
        let inferred = try Inferred([
            #"{"id": "1", "type": "a", "created": 1700000000, "live": true, "data": {"object": {"x": 1}}}"#,
            #"{"id": "2", "type": "a", "created": 1700000001, "data": {"object": {"x": 1}}}"#,
        ])
        #expect(
            inferred.catalog["envelope"] == [
                "id": "$message.payload#/id",
                "time": [
                    "location": "$message.payload#/created",
                    "schema": ["type": "integer", "format": "unix-time"],
                ],
                "data": "$message.payload#/data/object",
                "attributes": [
                    "live": ["location": "$message.payload#/live", "schema": ["type": "boolean"]]
                ],
            ])
    }

    @Test("An identifier that several bodies have is not that of an event")
    func repeated() throws {
        let inferred = try Inferred([
            #"{"id": "1", "type": "a", "data": {"x": 1}}"#,
            #"{"id": "1", "type": "b", "data": {"x": 1}}"#,
        ])
        #expect(inferred.schema("/envelope/id") == nil)
    }

    @Test("Without a payload of its own, 'id' is that of a resource")
    func resource() throws {
        #expect(try Inferred([#"{"id": "1", "type": "a"}"#]).schema("/envelope/id") == nil)
        let certain = try Inferred([#"{"event_id": "1", "type": "a"}"#])
        #expect(certain.schema("/envelope/id") == "$message.payload#/event_id")
    }

    @Test("A header field for deliveries has the identifier")
    func header() throws {
        let inferred = try Inferred(
            [#"{"id": "1", "type": "a", "data": {}}"#], headers: [("webhook-id", "msg_1")])
        #expect(inferred.schema("/envelope/id") == "$message.header#/webhook-id")
    }

    @Test("Identical bodies, such as those of a retry, do not hide the identifier")
    func retry() throws {
        let body = #"{"id": "1", "type": "a", "data": {"x": 1}}"#
        #expect(try Inferred([body, body]).schema("/envelope/id") == "$message.payload#/id")
    }
}
