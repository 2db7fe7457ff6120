import"../chunks/common-D-AEdV3_.js";import"../chunks/clip-player-BcyZCswN.js";export{j as ClipSharePanel}from"../chunks/clip-panels-x-RRlUb7.js";import"../chunks/dialogs-68RDYVnD.js";
