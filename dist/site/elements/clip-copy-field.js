import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";import"../chunks/dialogs-TsuZku4P.js";export{C as ClipCopyField}from"../chunks/clip-panels-d1yQS8zP.js";
