import SchemaValidation
import StrictJSON
import Testing

@testable import CatalogExport

@Suite struct JSONSchemaDocumentTests {
    private let catalog = """
        {"catalog": "1.1", "info": {"title": "Shop", "description": "Sells."},
         "discriminator": "$message.payload#/type", "envelope": {"data": "$message.payload#/data"},
         "events": {"order.paid": {"summary": "An order was paid.", "deprecated": true,
           "data": {"type": "object", "required": ["status"], "properties": {
             "status": {"enum": ["new", "old"]}}}}}}
        """

    @Test(
        "A body is valid if its payload is, or if its type is not in the catalog",
        arguments: [
            (#"{"type": "order.paid", "data": {"status": "new"}}"#, true, true),
            (#"{"type": "order.paid", "data": {"status": "other"}}"#, true, false),
            (#"{"type": "order.paid", "data": {"status": 1}}"#, false, false),
            (#"{"type": "order.paid"}"#, false, false),
            (#"{"type": "order.lost", "data": 1}"#, true, false),
            ("{}", true, false), ("[]", false, false),
        ])
    func validity(body: String, isValid: Bool, isValidIfClosed: Bool) throws {
        for (isClosed, expected) in [(false, isValid), (true, isValidIfClosed)] {
            let schema = try Exported(catalog).document(.jsonSchema, isClosed: isClosed)
            let report = SchemaValidator(schema: schema).validate(try json(body))
            #expect(report?.errors.isEmpty == expected)
        }
    }

    @Test("Documentation is where validators and generators look for it")
    func documentation() throws {
        let document = try Exported(catalog).document(.jsonSchema)
        #expect(document["title"] == "Shop")
        #expect(document["description"] == "Sells.")
        let message = document["$defs"]?["OrderPaidEvent"]
        #expect(message?["description"] == "An order was paid.")
        #expect(message?["deprecated"] == true)
    }
}
