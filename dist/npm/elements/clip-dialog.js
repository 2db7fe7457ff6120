import"../chunks/common-DXZ4fHfu.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-DeFX-ILs.js";import"../chunks/clip-player-BrjS6LjV.js";
