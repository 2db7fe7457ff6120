import"../chunks/common-DuaPOZP2.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-COT9GyuJ.js";import"../chunks/clip-player-zgI59CkD.js";
