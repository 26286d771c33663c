#if !CLI
import Foundation

/// The executable without the trait `CLI`, and thus without the packages that it depends on.
@main
enum WithoutTrait {
    static func main() {
        let message = "error: built without the trait 'CLI', pass '--traits CLI' to swift\n"
        FileHandle.standardError.write(Data(message.utf8))
        exit(64)
    }
}
#endif
