@_spi(Generated) import CheckoutEvents
import Testing

@testable @_spi(Generated) import WebhookEvents

@Suite struct RecordSchemaTextTests {
    @Test(
        "A line has a key, a type and whether the value may be missing or null",
        arguments: [
            ("id: string", "id", "string", true, false),
            ("id: int64OrString?", "id", "int64OrString", false, true),
            ("id: decimal|null", "id", "decimal", true, true),
            ("id: [string|null]", "id", "array(.nullable(string))", true, false),
            ("id: {[uuid]}?", "id", "map(array(uuid))", false, true),
            ("id: {json|null}|null", "id", "map(.nullable(json))", true, true),
            ("a: b: json", "a: b", "json", true, false),
            (": json", "", "json", true, false),
            (" a : unixTime", " a ", "unixTime", true, false),
            ("c: Customer?", "c", "record(Customer)", false, true),
            ("c: [Customer]", "c", "array(record(Customer))", true, false),
        ])
    func line(text: String, key: String, type: String, isRequired: Bool, isNullable: Bool) throws {
        let schema = RecordSchema(text, [Customer.self])
        let field = try #require(schema.fields.first)
        #expect(schema.fields.count == 1)
        #expect(field.name == key)
        #expect(describe(field.type) == type)
        #expect(field.isRequired == isRequired)
        #expect(field.isNullable == isNullable)
    }

    @Test(
        "Words after the type mark sensitive values and set the Swift name",
        arguments: [
            ("created_at: string", "createdAt", false),
            ("pin: string? sensitive", "pin", true),
            ("self: string|null as itself", "itself", false),
            ("a b: [Customer] sensitive as sensitive", "sensitive", true),
            ("as: string as as", "as", false), ("as sensitive: string", "as sensitive", false),
        ])
    func marks(text: String, name: String, isSensitive: Bool) throws {
        let field = try #require(RecordSchema(text, [Customer.self]).fields.first)
        #expect(field.swiftName == name)
        #expect(field.isSensitive == isSensitive)
    }

    @Test("Named types are listed in the order of their lines")
    func order() {
        let schema = RecordSchema(
            """
            a: Customer
            b: string
            c: [CheckoutSession]?
            """, [Customer.self, CheckoutSession.self])
        #expect(
            schema.fields.map { describe($0.type) }
                == ["record(Customer)", "string", "array(record(CheckoutSession))"])
    }

    private func describe(_ type: FieldType) -> String {
        switch type {
        case .array(let element): "array(\(describe(element)))"
        case .map(let value): "map(\(describe(value)))"
        case .nullable(let wrapped): ".nullable(\(describe(wrapped)))"
        case .record(let record): "record(\(record))"
        default: "\(type)"
        }
    }
}
