import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";export{C as ClipDialog}from"../chunks/dialogs-TsuZku4P.js";
