import"../chunks/common-B1theyDs.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-Dx5G3SvV.js";import"../chunks/clip-player-Bwa6w4lQ.js";
