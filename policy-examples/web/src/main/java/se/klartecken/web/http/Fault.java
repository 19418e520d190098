package se.klartecken.web.http;

import se.klartecken.clause.Text;

/** What can be wrong with a request. Its name is all that is logged. */
public enum Fault {
    BAD_REQUEST(400, new Text("Begäran gick inte att läsa.", "The request could not be read.")),
    TOO_MANY_FIELDS(400, new Text("Formuläret har för många fält.", "The form has too many fields.")),
    FOREIGN_ORIGIN(403, new Text("Begäran kom från en annan webbplats.", "The request came from another website.")),
    BAD_TOKEN(
            403,
            new Text(
                    "Sidan är för gammal. Ladda om den och försök igen.",
                    "The page is too old. Load it again and try once more.")),
    NOT_FOUND(404, new Text("Sidan finns inte.", "There is no such page.")),
    METHOD_NOT_ALLOWED(405, new Text("Så kan sidan inte användas.", "The page cannot be used like that.")),
    TOO_LARGE(413, new Text("Det som skickades är för stort.", "What was sent is too large.")),
    WRONG_HOST(421, new Text("Skrivbordet svarar inte på den adressen.", "The desk does not answer to that address.")),
    INTERNAL(500, new Text("Något gick fel i programmet.", "Something went wrong in the program."));

    private final int status;
    private final Text words;

    Fault(int status, Text words) {
        this.status = status;
        this.words = words;
    }

    /** The status code of HTTP. */
    public int status() {
        return status;
    }

    public Text words() {
        return words;
    }
}
