import EventCatalog
import EventCodeGeneration
import Fuzzing

/// The whole generator: any bytes result in errors, or in Swift files that are the same each time.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGenerator(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = SourceFile(path: "fuzz.events.json", bytes: FuzzInput.bytes(data, count))
    let pipeline = GeneratorPipeline()
    let output = pipeline.generate(file)
    expect(
        output.files.isEmpty == output.diagnostics.hasErrors,
        "files despite errors, or no files without errors")
    for file in output.files { SwiftText.check(file.contents) }
    // Only for one input in four, because it takes as long as everything else.
    guard count % 4 == 0 else { return 0 }
    let again = pipeline.generate(file)
    expect(output.files == again.files, "different files")
    expect(output.diagnostics == again.diagnostics, "different diagnostics")
    return 0
}
