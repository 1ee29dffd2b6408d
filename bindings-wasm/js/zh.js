import { speak } from "./sentences.js";
import lines from "./languages/zh.js";

speak("zh", lines);
