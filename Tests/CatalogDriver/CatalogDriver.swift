import CatalogDecoding
import CatalogFiles
import CorpusDriver
import Foundation

/// Decodes samples and their mutants with the decoder that a catalog drives, without generated code.
///
/// `outcomes FOLDER CATALOG STEP` prints the same lines as the command of `CorpusCommand`.
@main
enum CatalogDriver {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count == 4, arguments[0] == "outcomes",
            let decoder = CatalogDecoder(try CatalogFiles(catalog: arguments[2]).generate())
        else { exit(64) }
        try CorpusCommand.outcomes(arguments) { message in
            try decoder.events(in: message).map(DecodedOutcome.init)
        }
    }
}
