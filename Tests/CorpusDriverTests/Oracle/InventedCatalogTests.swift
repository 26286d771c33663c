import Foundation
import Testing
import WebhookEvents

@testable import CorpusDriver

/// Catalogs with one way each in which a message or a schema may be written.
@Suite struct InventedCatalogTests {
    /// A catalog, bodies of its events, and a part of the catalog without which the oracle has other results.
    struct Invented: CustomTestStringConvertible, Sendable {
        var name: String
        var catalog: String
        var bodies: [String]
        var part: (text: String, replacement: String)
        /// Whether mutants may have an unknown type.
        var hasUnknown = true

        var testDescription: String { name }

        var messages: [WebhookMessage] { bodies.map { WebhookMessage(body: $0) } }
    }

    @Test("The oracle and the decoder have the same results for each mutant", arguments: all)
    func agreement(invented: Invented) throws {
        let proof = try DescribedProof(
            catalog: invented.catalog, oracle: invented.catalog, invented.messages)
        #expect(proof.mistakes.isEmpty, "\(proof.mistakes.prefix(5).joined(separator: "\n"))")
        #expect(proof.known > 0 && proof.malformed > 0)
        #expect(!invented.hasUnknown || proof.unknown > 0)
    }

    @Test("An oracle that does not understand a catalog has other results", arguments: all)
    func otherCatalog(invented: Invented) throws {
        try #require(invented.catalog.contains(invented.part.text))
        let other = invented.catalog.replacingOccurrences(
            of: invented.part.text, with: invented.part.replacement)
        // An oracle that expects JSON throws on a form.
        let proof = try? DescribedProof(
            catalog: invented.catalog, oracle: other, invented.messages, every: 5)
        #expect(proof?.mistakes.isEmpty != true)
    }

    static let all = [
        nullableReference, conditions, dependentSchemas, versions, versionsOfBatch, batch,
        nestedBatch, jsonInString, base64, form, formWithPayloadField, jsonInForm,
    ]
}

// MARK: - Schemas

extension InventedCatalogTests {
    private static let nullableReference = Invented(
        name: "nullable beside a reference",
        catalog: #"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"paid": {"data": {
              "required": ["customer", "payer", "owner", "refund"],
              "properties": {
                "customer": {"$ref": "#/$defs/Customer", "nullable": true},
                "payer": {"allOf": [{"$ref": "#/$defs/Customer"}], "nullable": true},
                "owner": {"$ref": "#/$defs/Customer"},
                "refund": {"$ref": "#/$defs/Refund"},
                "guests": {"type": "array", "items": {"$ref": "#/$defs/Customer", "nullable": true}}}}}},
             "$defs": {
               "Customer": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
               "Refund": {"nullable": true, "type": "object", "properties": {"id": {"type": "string"}}}}}
            """#,
        bodies: [
            #"""
            {"type": "paid", "customer": {"id": "c"}, "payer": null, "owner": {"id": "o"}, "refund": null}
            """#,
            #"""
            {"type": "paid", "customer": null, "payer": {"id": "p"}, "owner": {"id": "o"}, "refund": {},
              "guests": [null, {"id": "g"}]}
            """#,
        ],
        part: (##""#/$defs/Customer", "nullable": true"##, ##""#/$defs/Customer""##))

    private static let conditions = Invented(
        name: "properties of then and else",
        catalog: #"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"paid": {"data": {
              "required": ["method"], "properties": {"method": {"enum": ["card", "bank"]}},
              "if": {"properties": {"method": {"const": "card"}}},
              "then": {"required": ["last4"], "properties": {
                "last4": {"type": "string"}, "method": {"type": "integer"}}},
              "else": {"properties": {"bank": {"$ref": "#/$defs/Bank"}}},
              "allOf": [{"if": true, "then": {"properties": {"tries": {"type": "integer"}}}}]}}},
             "$defs": {"Bank": {
               "type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}}}
            """#,
        bodies: [
            #"{"type": "paid", "method": "card", "last4": "1234", "tries": 1}"#,
            #"{"type": "paid", "method": "bank", "bank": {"name": "b"}}"#,
        ], part: (#""else""#, #""not""#))

    private static let dependentSchemas = Invented(
        name: "properties of dependentSchemas",
        catalog: #"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"paid": {"data": {
              "properties": {"card": {"type": "string"}},
              "dependentSchemas": {
                "card": {"required": ["expiry"], "properties": {"expiry": {"type": "integer"}}}},
              "dependencies": {"card": {"properties": {"brand": {"type": "string"}}}, "expiry": ["card"]}}}}}
            """#,
        bodies: [#"{"type": "paid", "card": "c", "expiry": 26, "brand": "b"}"#],
        part: (#""dependentSchemas""#, #""x-dependent""#))
}

// MARK: - Versions

extension InventedCatalogTests {
    private static let versions = Invented(
        name: "versions of a type",
        catalog: #"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
             "versions": "$message.payload#/version",
             "envelope": {"data": "$message.payload#/data"},
             "events": {
               "paid": {"data": {"properties": {"id": {"type": "boolean"}}, "required": ["id"]}, "versions": {
                 "1": {"data": {"properties": {"id": {"type": "integer"}}, "required": ["id"]}},
                 "v2": {"data": {"properties": {"id": {"type": "string"}}, "required": ["id"]}}}},
               "sent": {"versions": {"v2": {"data": {"properties": {"parcel": {"type": "string"}}}}}}}}
            """#,
        bodies: [
            #"{"type": "paid", "version": 1, "data": {"id": 7}}"#,
            #"{"type": "paid", "version": "v2", "data": {"id": "a"}}"#,
            #"{"type": "paid", "data": {"id": true}}"#,
            #"{"type": "sent", "version": "v2", "data": {"parcel": "p"}}"#,
        ], part: (#""versions": "$message"#, #""x-versions": "$message"#))

    private static let versionsOfBatch = Invented(
        name: "versions outside the messages of a batch",
        catalog: #"""
            {"catalog": "1.0", "messages": "$request.body#/events", "versions": "$request.body#/api",
             "discriminator": "$message.payload#/type",
             "events": {"paid": {"versions": {
               "1": {"data": {"properties": {"id": {"type": "integer"}}}},
               "2": {"data": {"properties": {"id": {"type": "string"}}}}}}}}
            """#,
        bodies: [
            #"{"api": 1, "events": [{"type": "paid", "id": 7}]}"#,
            #"{"api": "2", "events": [{"type": "paid", "id": "a"}, {"type": "paid"}]}"#,
        ], part: ("$request.body#/api", "$message.payload#/api"))
}

// MARK: - Messages in messages

extension InventedCatalogTests {
    private static let batch = Invented(
        name: "a batch",
        catalog: #"""
            {"catalog": "1.0", "messages": "$request.body#/events", "discriminator": "$message.payload#/type",
             "envelope": {"attributes": {
               "shop": {"location": "$request.body#/shop", "schema": {"type": "integer"}}}},
             "events": {"paid": {"data": {"required": ["id"], "properties": {"id": {"type": "string"}}}}}}
            """#,
        bodies: [#"{"shop": 7, "events": [{"type": "paid", "id": "a"}, {"type": "new"}]}"#],
        part: (#""messages""#, #""x-messages""#))

    private static let nestedBatch = Invented(
        name: "batches in a batch",
        catalog: #"""
            {"catalog": "1.1", "messages": ["$request.body#/pages", "$message.payload#/changes"],
             "discriminator": "$message.payload#/field",
             "envelope": {"data": "$message.payload#/value", "attributes": {
               "page": {"location": "$message.parent#/page", "schema": {"type": "integer"}}}},
             "events": {"feed": {"data": {"required": ["id"], "properties": {"id": {"type": "string"}}}}}}
            """#,
        bodies: [
            #"""
            {"pages": [{"page": 1, "changes": [{"field": "feed", "value": {"id": "a"}}, {"field": "new"}]},
              {"changes": [{"field": "feed", "value": {"id": "b"}}]}]}
            """#
        ], part: ("$message.parent#/page", "$request.body#/page"))

    private static let jsonInString = Invented(
        name: "JSON in strings of a batch",
        catalog: #"""
            {"catalog": "1.1", "messages": ["$request.body#/records",
               {"location": "$message.payload#/body", "contentMediaType": "application/json"}],
             "discriminator": "$message.payload#/type",
             "envelope": {"attributes": {
               "tries": {"location": "$message.parent#/tries", "schema": {"type": "integer"}}}},
             "events": {"paid": {"data": {"required": ["id"], "properties": {"id": {"type": "string"}}}}}}
            """#,
        bodies: [
            #"""
            {"records": [{"tries": 1, "body": "{\"type\": \"paid\", \"id\": \"a\"}"},
              {"body": "{\"type\": \"new\"}"}]}
            """#
        ], part: ("payload#/body", "payload#/text"))

    private static let base64 = Invented(
        name: "JSON in Base64",
        catalog: #"""
            {"catalog": "1.1", "messages": {"location": "$request.body#/message/data",
               "contentMediaType": "application/json", "contentEncoding": "base64"},
             "discriminator": "$request.body#/message/type",
             "events": {"paid": {"data": {"required": ["id"], "properties": {"id": {"type": "string"}}}}}}
            """#,
        bodies: [
            #"{"message": {"type": "paid", "data": "\#(Data(#"{"id": "a"}"#.utf8).base64EncodedString())"}}"#
        ], part: (#", "contentEncoding": "base64""#, ""))
}

// MARK: - Forms

extension InventedCatalogTests {
    private static let form = Invented(
        name: "a form",
        catalog: #"""
            {"catalog": "1.1", "contentType": "application/x-www-form-urlencoded",
             "discriminator": "$message.payload#/event",
             "envelope": {"attributes": {
               "attempt": {"location": "$message.payload#/attempt", "schema": {"type": "integer"}}}},
             "events": {"opened": {"data": {
               "required": ["recipient", "count"],
               "properties": {
                 "recipient": {"type": "string"}, "count": {"type": "integer"}, "score": {"type": "number"},
                 "secure": {"type": "boolean"}, "total": {"type": "string", "format": "decimal"},
                 "tag": {"type": "array", "items": {"type": "string"}},
                 "sizes": {"type": "array", "items": {"type": "integer"}},
                 "variables": {"type": "object", "properties": {"order": {"type": "integer"}}}}}}}}
            """#,
        bodies: [
            "event=opened&recipient=ana%40example.com&count=2&score=1.5&secure=true&attempt=1&total=1.50",
            "recipient=&count=-7&tag=a&tag=b+c&sizes=1&event=opened&variables=%7B%22order%22%3A7%7D",
            "event=new&count=7",
        ], part: (#""contentType""#, #""x-type""#))

    private static let formWithPayloadField = Invented(
        name: "a form with the payload in a field",
        catalog: #"""
            {"catalog": "1.1", "contentType": "application/x-www-form-urlencoded",
             "discriminator": "$message.payload#/event", "envelope": {"data": "$message.payload#/order"},
             "events": {"paid": {"data": {
               "type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}}}}
            """#,
        bodies: ["event=paid&order=%7B%22id%22%3A%22a%22%7D"],
        part: ("payload#/order", "payload#/sale"))

    private static let jsonInForm = Invented(
        name: "JSON in a field of a form",
        catalog: #"""
            {"catalog": "1.1", "contentType": "application/x-www-form-urlencoded",
             "messages": {"location": "$request.body#/payload", "contentMediaType": "application/json"},
             "discriminator": "$message.payload#/type",
             "envelope": {"attributes": {
               "revision": {"location": "$request.body#/revision", "schema": {"type": "integer"}}}},
             "events": {"pressed": {"data": {"required": ["id"], "properties": {"id": {"type": "string"}}}}}}
            """#,
        bodies: ["revision=2&payload=%7B%22type%22%3A%22pressed%22%2C%22id%22%3A%22a%22%7D"],
        part: ("payload#/type", "request.body#/type"))
}
