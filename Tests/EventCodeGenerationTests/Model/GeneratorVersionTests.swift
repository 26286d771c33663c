import Testing

@testable import EventCodeGeneration

@Suite struct GeneratorVersionTests {
    private static let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
        "order.paid": {"data": {"properties": {"total/sum `x`": {"type": "integer"}}}}}}
        """

    @Test("Each file names the catalog, the config and the version of the generator")
    func origin() {
        let files = GeneratedCatalog(Self.catalog, config: "{}").output.files
        #expect(files.count == 4)
        for file in files {
            #expect(
                file.contents.split(separator: "\n")[1]
                    == "// Generated from shop.events.json and shop.events.swift.json by webhook-events-generator \(GeneratorVersion.release)."
            )
            #expect(
                file.origin == "// swift-format-ignore-file\n// Generated from shop.events.json")
        }
        #expect(
            GeneratedCatalog(Self.catalog).file("types").contains(
                "// Generated from shop.events.json by webhook-events-generator "))
    }

    @Test("A property, a type and an event have a reference to their entry in the catalog")
    func locations() {
        let catalog = GeneratedCatalog(Self.catalog)
        #expect(
            catalog.file("types").contains(
                """
                    /// Schema: `#/events/order.paid/data/properties/total~1sum%20%60x%60`
                    var totalSumX: Int? {
                """))
        #expect(
            catalog.file("types").contains(
                """
                /// Schema: `#/events/order.paid/data`
                struct OrderPaidPayload:
                """))
        #expect(
            catalog.file("handler").contains(
                """
                    /// Type: `order.paid`
                    func orderPaid(
                """))
    }

    #if os(macOS) || os(Linux)
    @Test("Code that the runtime does not support has one error, which says what to do")
    func versions() throws {
        let files = GeneratedCatalog(Self.catalog).output.files
        #expect(try SwiftCompiler.complaints(about: files) == "")
        let later = files.map { file in
            GeneratedFile(
                name: file.name,
                contents: file.contents.replacing(GeneratorVersion.formatModule, with: "NoModule"))
        }
        let errors = try SwiftCompiler.complaints(about: later).split(separator: "\n")
            .filter { $0.contains(": error: ") }
        #expect(errors.count == 1)
        #expect(errors.first?.hasPrefix("shop.events.swift:") == true)
        #expect(errors.first?.contains("generate the code again") == true)
    }
    #endif
}
