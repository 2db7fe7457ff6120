import"../chunks/common-DAG_myym.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-BiAyRxdc.js";import"../chunks/clip-player-D4iWME20.js";
