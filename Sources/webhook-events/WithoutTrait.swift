#if !CLI
import Foundation

/// The executable without the trait `CLI`, and thus without the packages that it depends on.
@main
enum WithoutTrait {
    static func main() {
        let message = """
            error: built without the trait 'CLI'; in the manifest of your package: \
            .package(url: …, traits: ["CLI"]); in this package, pass '--traits CLI' to swift

            """
        FileHandle.standardError.write(Data(message.utf8))
        exit(64)
    }
}
#endif
