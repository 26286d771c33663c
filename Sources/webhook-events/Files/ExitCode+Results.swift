#if CLI
import ArgumentParser
import CatalogFiles

extension ExitCode {
    /// Something that was read is wrong, or an endpoint did not accept a delivery.
    static let findings = ExitCode(1)
    /// An input could not be read.
    static let unreadableInput = ExitCode(2)

    /// The code after an error that a command could not recover from.
    init(after error: any Error) {
        self =
            switch error {
            case DocumentFileError.unwritable, FileError.unwritableFile, FileError.unwritableFolder,
                FileError.foreignFile:
                .findings
            case is DocumentFileError, is FileError: .unreadableInput
            default: .findings
            }
    }
}
#endif
