import"../chunks/common-VJ0FBH90.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-DC2EtQh1.js";import"../chunks/clip-player-Cq64RaeM.js";
