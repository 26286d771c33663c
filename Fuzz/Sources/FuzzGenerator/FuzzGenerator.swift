import EventCatalog
import EventCodeGeneration
import Fuzzing

/// The whole generator: any bytes are errors, or Swift files that are the same each time.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGenerator(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = SourceFile(path: "fuzz.events.json", bytes: FuzzInput.bytes(data, count))
    let pipeline = GeneratorPipeline()
    let output = pipeline.generate(file)
    expect(output.files.isEmpty == output.diagnostics.hasErrors, "files with errors, or none")
    for file in output.files { SwiftText.check(file.contents) }
    // One in four, because it takes as long as all the rest.
    guard count % 4 == 0 else { return 0 }
    let again = pipeline.generate(file)
    expect(output.files == again.files, "other files")
    expect(output.diagnostics == again.diagnostics, "other diagnostics")
    return 0
}
