import Testing

@testable import EventCodeGeneration

@Suite struct NameWordsTests {
    @Test(
        "A name from a catalog becomes the name of a member and of a type",
        arguments: [
            ("reference_id", "referenceID", "ReferenceID"),
            ("referenceId", "referenceID", "ReferenceID"),
            ("REFERENCE_ID", "referenceID", "ReferenceID"),
            ("reference-id", "referenceID", "ReferenceID"),
            ("checkout.session.paid", "checkoutSessionPaid", "CheckoutSessionPaid"),
            ("HTMLUrl", "htmlURL", "HTMLURL"), ("URL", "url", "URL"), ("url", "url", "URL"),
            ("customerIds", "customerIDs", "CustomerIDs"), ("CSV", "csv", "CSV"),
            ("", "empty", "Empty"), ("_", "underscore", "Underscore"), ("__x__", "x", "X"),
            ("+1", "plus1", "Plus1"), ("-1", "minus1", "Minus1"), ("24h", "_24h", "_24h"),
            ("01", "_01", "_01"), ("a1b2", "a1b2", "A1b2"), (" ", "empty", "Empty"),
            ("public", "public", "Public"), ("Type", "type", "Type"), ("🎉", "u1f389", "U1f389"),
            ("a🎉b", "aU1f389B", "AU1f389B"), ("\"", "quote", "Quote"),
            ("\\", "backslash", "Backslash"), ("\n", "ua", "Ua"), ("a\nb", "aB", "AB"),
            ("*/", "asteriskSlash", "AsteriskSlash"), ("\\(x)", "x", "X"), ("é", "é", "É"),
            ("straße", "straße", "Straße"), ("日本", "日本", "日本"), ("\u{2028}", "u2028", "U2028"),
            ("\u{202E}", "u202e", "U202e"),
        ])
    func names(_ wireName: String, _ member: String, _ type: String) {
        #expect(NameWords(wireName).lowerCamelCase == member)
        #expect(NameWords(wireName).upperCamelCase == type)
    }

    @Test(
        "Punctuation is spelled out if names would clash",
        arguments: [
            ("Address-2", "AddressMinus2"), ("Address_2", "AddressUnderscore2"), ("", "Empty"),
        ])
    func spelled(_ wireName: String, _ name: String) {
        #expect(NameWords(spellingPunctuationOf: wireName).upperCamelCase == name)
    }

    @Test(
        "A keyword is in backticks, and a name that backticks do not allow gets an underscore",
        arguments: [
            ("public", "`public`"), ("default", "`default`"), ("class", "`class`"), ("in", "`in`"),
            ("self", "self_"), ("init", "init_"), ("Type", "Type_"), ("Self", "Self_"),
            ("_", "__"), ("open", "open"), ("type", "type"), ("some", "some"),
        ])
    func identifiers(_ name: String, _ text: String) {
        #expect(SwiftIdentifier(name).text == text)
    }

    @Test(
        "The prefix of types comes from the catalog's file name",
        arguments: [
            ("checkout.events.json", "Checkout"), ("order-api.events.json", "OrderAPI"),
            ("x.json", "X"), (".events.json", "Empty"), ("", "Empty"), ("2.events.json", "_2"),
        ])
    func prefix(_ name: String, _ prefix: String) {
        #expect(FileNames(catalog: name).typePrefix == prefix)
    }
}
