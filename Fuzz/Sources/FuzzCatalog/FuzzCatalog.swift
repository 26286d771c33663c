import EventCatalog
import Fuzzing
import ReferenceJSON

/// The catalog reader: any bytes are a catalog, or have errors, each with a position in the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCatalog(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = FuzzInput.bytes(data, count)
    let file = SourceFile(path: "fuzz.events.json", bytes: bytes)
    let (catalog, diagnostics) = CatalogReader.read(file)
    expect(
        (catalog == nil) == diagnostics.hasErrors,
        "a catalog despite errors, or no catalog without errors")
    if ReferenceReader.value(of: bytes) == nil {
        expect(catalog == nil && diagnostics.count == 1, "accepted, but not JSON")
    }
    let lines = bytes.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    for diagnostic in diagnostics {
        let place = diagnostic.location
        expect(
            1...lines ~= place.line && place.column >= 1, "position not in the file: \(diagnostic)")
    }
    // Only for one input in four, because it takes as long as everything else.
    guard count % 4 == 0 else { return 0 }
    let again = CatalogReader.read(file).diagnostics
    expect(again.map(\.description) == diagnostics.map(\.description), "different diagnostics")
    return 0
}
