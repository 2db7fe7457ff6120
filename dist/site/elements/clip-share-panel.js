import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";export{j as ClipSharePanel}from"../chunks/clip-panels-d1yQS8zP.js";import"../chunks/dialogs-TsuZku4P.js";
