import"../chunks/common-D-AEdV3_.js";import"../chunks/clip-player-BcyZCswN.js";import"../chunks/dialogs-68RDYVnD.js";export{C as ClipCopyField}from"../chunks/clip-panels-x-RRlUb7.js";
