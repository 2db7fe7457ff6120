import"../chunks/common-yq2amkJz.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-RWB66zPI.js";import"../chunks/clip-player-QuaNleuS.js";
