import { speak } from "./sentences.js";
import lines from "./languages/es.js";

speak("es", lines);
